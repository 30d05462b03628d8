using System;

namespace ResolutionGen;

/// <summary>Spanish wording: see <see cref="WordingWords"/>.</summary>
/// <remarks>Numerals, ordinals and opposites of the general vocabulary, with the inflected forms that titles of official texts print; "que que" is correct after a comparative.</remarks>
internal static class SpanishWording
{
    public static WordingWords Value { get; } = new()
    {
        TitleMarks = [new('«', '»'), new('“', '”'), new('"', '"')],
        SequenceAdverbs = ["también", "además", "asimismo", "de nuevo", "nuevamente", "igualmente"],
        LeadOpeners = new(StringComparer.Ordinal) { "se", "acogiendo", "acoge", "tomando", "toma", "poniendo", "pone", "teniendo", "tiene", "habiendo", "haciendo", "hace", "expresando", "expresa", "profundamente", "gravemente", "rindiendo", "rinde", "observando", "observa" },
        Conjunctions = new(StringComparer.Ordinal) { "y", "e", "o", "u", "a", "ni" },
        DistinguishingUnits = new(StringComparer.Ordinal)
        {
            "un", "una", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis",
            "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "cien", "mil", "millón", "primer", "primero", "primera", "segundo", "segunda", "tercer", "tercero",
            "tercera", "cuarto", "cuarta", "quinto", "quinta", "sexto", "sexta", "séptimo", "séptima", "octavo", "octava", "noveno", "novena", "décimo", "décima",
            "undécimo", "undécima", "duodécimo", "duodécima", "vigésimo", "vigésima", "trigésimo", "trigésima", "cuadragésimo", "quincuagésimo", "sexagésimo",
            "septuagésimo", "octogésimo", "nonagésimo", "centésimo", "inicial", "final", "último", "última", "próximo", "próxima", "anual", "bienal", "trienal",
            "cuatrienal", "norte", "sur", "este", "oeste", "septentrional", "meridional", "oriental", "occidental", "central", "superior", "inferior", "antiguo",
            "antigua", "nuevo", "nueva", "alto", "alta", "bajo", "baja", "hombre", "hombres", "mujer", "mujeres", "niño", "niños", "niña", "niñas", "jóvenes",
            "juventud", "infancia", "interno", "interna", "externo", "externa", "interior", "exterior", "nacional", "nacionales", "internacional", "internacionales",
            "regional", "regionales", "subregional", "subregionales", "mundial", "mundiales", "local", "locales", "bilateral", "bilaterales", "multilateral",
            "multilaterales", "público", "pública", "privado", "privada", "urbano", "urbana", "rural", "rurales", "desarrollados", "nuclear", "nucleares",
            "convencional", "convencionales", "químico", "química", "químicas", "biológico", "biológica", "biológicas", "económico", "económica", "económicos", "social",
            "sociales", "civil", "civiles", "político", "política", "políticos", "cultural", "culturales", "ambiental", "ambientales", "jurídico", "jurídica",
            "importación", "exportación", "comercio", "financiación", "financiero", "financiera", "técnico", "técnica", "científico", "científica", "marítimo",
            "marítima", "costero", "costera", "marino", "marina", "montaña", "montañas",
        },
        RepeatableWords = new(StringComparer.Ordinal) { "que", "no", "sí" },
    };
}
