using System.Collections.Generic;

namespace ResolutionGen.Tests;

/// <summary>A resolution written for the tests; markers stand in braces (<c>the Declaration,{1} which</c>), labels before a tab.</summary>
internal sealed record MadeUpResolution
{
    public string Symbol { get; init; } = MadeUp.Symbol;

    /// <summary>The number of the title.</summary>
    public string Number { get; init; } = MadeUp.Number;

    public required Language Language { get; init; }

    public required string Title { get; init; }

    public required string Formula { get; init; }

    public required IReadOnlyList<string> Masthead { get; init; }

    public required IReadOnlyList<string> Preambular { get; init; }

    /// <summary>Operative paragraphs and their sub-paragraphs.</summary>
    public required IReadOnlyList<string> Operative { get; init; }

    public required string Meeting { get; init; }

    public required string Date { get; init; }

    public required string AnnexWord { get; init; }

    public required string AnnexTitle { get; init; }

    public required IReadOnlyList<string> Annex { get; init; }

    /// <summary>The texts of the notes, from note 1.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public required LanguageHabits Habits { get; init; }
}
