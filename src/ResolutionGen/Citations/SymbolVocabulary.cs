using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The parts that document symbols are made of (Dag Hammarskjöld Library, document symbols; UNBIS reference manual, document series).</summary>
internal static class SymbolVocabulary
{
    /// <summary>Organs and series that symbols begin with. The set is open: others are symbols only where their shape leaves no doubt.</summary>
    public static ISet<string> Organs { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "A", "S", "E", "T", "ST", "TD", "DP", "CD", "DC", "AC", "CCPR", "CEDAW", "CRC", "CERD", "CAT", "CRPD", "CMW", "CED", "HRI", "UNEP", "UNCTAD", "UNODC", "UNIDO",
        "NPT", "BWC", "CCW", "CCM", "APLC", "TPNW", "FCCC", "CBD", "ICCD", "CTOC", "CAC", "ISBA", "SPLOS", "CLCS", "LOS", "JIU", "INFCIRC", "WT", "PBC", "HSP", "ID", "IDB",
        "UNW", "ESCAP", "ECE", "ECA", "LC", "ICEF", "TRANS", "TRADE", "CES", "ECWA", "IPBES", "HS", "ATT", "WFP", "UNFPA", "ICC", "UNITAR", "IPCC", "GC", "GOV",
    };

    /// <summary>Kinds and modifiers that a full stop separates from their number. Without it the component is a misprint.</summary>
    public static IReadOnlyList<string> DottedKinds { get; } = ["Add", "Corr", "Rev", "Amend", "CONF", "PRST", "PV", "RES"];

    /// <summary>Modifiers at the end of a symbol, in their canonical spelling; Rev, Add and Corr follow each other in this order.</summary>
    public static IReadOnlyList<string> Modifiers { get; } = ["Rev", "Add", "Corr", "Amend", "Summary", "Excerpt"];

    /// <summary>Kinds whose misspellings are told by one wrong letter.</summary>
    public static IReadOnlyList<string> SpeltKinds { get; } = ["Add", "Corr", "Amend", "CONF"];

    /// <summary>Words that a bracket group of a symbol begins with, in canonical spelling.</summary>
    public static IReadOnlyList<string> GroupWords { get; } = ["Parts", "Part", "Vols.", "Vol.", "Sects.", "Sect.", "Resumption", "SUPP"];
}
