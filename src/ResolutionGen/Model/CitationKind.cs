namespace ResolutionGen;

/// <summary>What a citation cites.</summary>
public enum CitationKind
{
    /// <summary>A resolution, by its number: <c>resolution 67/56</c>.</summary>
    Resolution,

    /// <summary>A decision, by its number: <c>decision 60/519</c>.</summary>
    Decision,

    /// <summary>A document, by its symbol: <c>A/68/514</c>.</summary>
    Document,

    /// <summary>A source without a symbol: <c>United Nations, Treaty Series, vol. 729, No. 10485</c>.</summary>
    Treaty,
}
