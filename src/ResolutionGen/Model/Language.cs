namespace ResolutionGen;

/// <summary>An official language of the United Nations, in the order in which a default is chosen.</summary>
public enum Language
{
    /// <summary>The text gives no evidence of an official language.</summary>
    Unknown = 0,

    /// <summary>English (<c>en</c>).</summary>
    English,

    /// <summary>French (<c>fr</c>).</summary>
    French,

    /// <summary>Spanish (<c>es</c>).</summary>
    Spanish,

    /// <summary>Russian (<c>ru</c>).</summary>
    Russian,

    /// <summary>Chinese (<c>zh</c>).</summary>
    Chinese,

    /// <summary>Arabic (<c>ar</c>).</summary>
    Arabic,
}
