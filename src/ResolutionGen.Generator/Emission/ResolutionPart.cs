using System.Collections.Generic;

namespace ResolutionGen.Generator;

/// <summary>A collection of a resolution that a generated class shows.</summary>
/// <param name="Name">The property, of the resolution and of the class.</param>
/// <param name="Type">Its type in the library.</param>
/// <param name="Description">What its documentation says.</param>
internal sealed record ResolutionPart(string Name, string Type, string Description)
{
    public static ResolutionPart Preambular { get; } = new("Preambular", TypeNames.Paragraphs, "The preambular paragraphs, by ordinal.");

    public static ResolutionPart Operative { get; } = new("Operative", TypeNames.Paragraphs, "The operative paragraphs, by printed number.");

    public static ResolutionPart Footnotes { get; } = new("Footnotes", TypeNames.Footnotes, "The footnotes, by printed number.");

    public static ResolutionPart Sections { get; } = new("Sections", TypeNames.Sections, "The sections, by label.");

    public static ResolutionPart Annexes { get; } = new("Annexes", TypeNames.Annexes, "The annexes, by number.");

    public static IReadOnlyList<ResolutionPart> All { get; } = [Preambular, Operative, Footnotes, Sections, Annexes];
}
