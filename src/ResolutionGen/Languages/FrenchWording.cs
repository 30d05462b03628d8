using System;

namespace ResolutionGen;

/// <summary>French wording: see <see cref="WordingWords"/>.</summary>
/// <remarks>Numerals, ordinals and opposites of the general vocabulary, with the inflected forms that titles of official texts print; repeated words those of the pronominal verb, and «en en faisant».</remarks>
internal static class FrenchWording
{
    public static WordingWords Value { get; } = new()
    {
        TitleMarks = [new('«', '»'), new('“', '”'), new('"', '"')],
        SequenceAdverbs = ["également", "en outre", "aussi", "de nouveau", "à nouveau", "de plus", "par ailleurs"],
        LeadOpeners = new(StringComparer.Ordinal) { "se", "est", "fait", "prenant", "prend", "ayant", "gardant", "profondément", "gravement", "vivement", "tenant", "mettant", "rendant", "rend", "exprimant", "exprime", "notant", "note" },
        Conjunctions = new(StringComparer.Ordinal) { "et", "ou", "à", "ni" },
        DistinguishingUnits = new(StringComparer.Ordinal)
        {
            "un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "vingt",
            "trente", "quarante", "cinquante", "soixante", "cent", "mille", "million", "premier", "première", "deuxième", "second", "seconde", "troisième", "quatrième",
            "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième", "quatorzième", "quinzième", "vingtième",
            "trentième", "quarantième", "cinquantième", "soixantième", "soixante-dixième", "centième", "initial", "initiale", "final", "finale", "dernier", "dernière",
            "prochain", "prochaine", "annuel", "annuelle", "biennal", "biennale", "triennal", "triennale", "quadriennal", "quadriennale", "nord", "sud", "est", "ouest",
            "septentrional", "méridional", "oriental", "occidental", "central", "centrale", "supérieur", "supérieure", "inférieur", "inférieure", "ancien", "ancienne",
            "nouveau", "nouvelle", "haut", "bas", "homme", "hommes", "femme", "femmes", "garçon", "garçons", "fille", "filles", "enfant", "enfants", "jeunes", "interne",
            "externe", "intérieur", "extérieur", "national", "nationale", "nationaux", "international", "internationale", "internationaux", "régional", "régionale",
            "régionaux", "sous-régional", "sous-régionale", "mondial", "mondiale", "mondiaux", "local", "locale", "locaux", "bilatéral", "bilatérale", "multilatéral",
            "multilatérale", "public", "publique", "privé", "privée", "urbain", "urbaine", "rural", "rurale", "développé", "développés", "nucléaire", "nucléaires",
            "classique", "classiques", "chimique", "chimiques", "biologique", "biologiques", "économique", "économiques", "social", "sociale", "sociaux", "civil",
            "civile", "civils", "politique", "politiques", "culturel", "culturelle", "culturels", "environnemental", "juridique", "juridiques", "importation",
            "exportation", "commerce", "financement", "financier", "financière", "technique", "techniques", "scientifique", "scientifiques", "maritime", "côtier",
            "marin", "montagne",
        },
        RepeatableWords = new(StringComparer.Ordinal) { "nous", "vous", "en" },
    };
}
