using System.Collections.Generic;

namespace ResolutionGen.Tests;

/// <summary>A resolution written for the tests; markers stand in braces: <c>the Declaration,{1} which</c>.</summary>
internal sealed record MadeUpResolution
{
    public required Language Language { get; init; }

    public required string Symbol { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required string Formula { get; init; }

    public required IReadOnlyList<string> Masthead { get; init; }

    public required IReadOnlyList<string> Preambular { get; init; }

    /// <summary>Operative paragraphs without numbers; those that begin with a letter in brackets are sub-paragraphs of the one before.</summary>
    public required IReadOnlyList<string> Operative { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public required string Meeting { get; init; }

    public required string Date { get; init; }
}
