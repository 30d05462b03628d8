using System;

namespace ResolutionGen;

/// <summary>Says that the code carries out a paragraph of a resolution. The analyzers check that the paragraph exists and that its wording is still the same.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class ImplementsAttribute : Attribute
{
    /// <summary>Makes the attribute.</summary>
    /// <param name="reference">The canonical reference: <c>Res72_31.Refs.Operative4</c>, <c>"A/RES/72/31#op4"</c>.</param>
    public ImplementsAttribute(string reference) => Reference = reference;

    /// <summary>The canonical reference: <c>A/RES/72/31#op4</c>.</summary>
    public string Reference { get; }

    /// <summary>The digest of the paragraph when the code was written (<see cref="Paragraph.Digest"/>); null where changes of the wording need not be reported.</summary>
    public string? Digest { get; set; }
}
