using System;

namespace ResolutionGen;

/// <summary>Says that the code carries out a paragraph of a resolution. Given as a constant of a generated class, the reference is one that exists.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class ImplementsAttribute : Attribute
{
    /// <summary>Makes the attribute.</summary>
    /// <param name="reference">The canonical reference: <c>Res72_31.Refs.Operative4</c>, <c>"A/RES/72/31#op4"</c>.</param>
    public ImplementsAttribute(string reference) => Reference = reference;

    /// <summary>The canonical reference: <c>A/RES/72/31#op4</c>.</summary>
    public string Reference { get; }

    /// <summary>The digest of the paragraph when the code was written (<see cref="Paragraph.Digest"/>); null where it was not noted.</summary>
    public string? Digest { get; set; }
}
