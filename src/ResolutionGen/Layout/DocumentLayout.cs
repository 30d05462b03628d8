using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A file taken apart: the body, the footnotes, and what printing added.</summary>
internal sealed class DocumentLayout
{
    public required string Text { get; init; }

    public required LayoutKind Kind { get; init; }

    /// <summary>The language of the text; unknown where the text gives no evidence of one that has a table.</summary>
    public required Language Language { get; init; }

    /// <summary>The words of the language; English ones where it is unknown.</summary>
    public required LanguageTable Table { get; init; }

    /// <summary>Whether a blank stands between Han characters and digits more often than not.</summary>
    public required bool SetsBlankBeforeDigits { get; init; }

    /// <summary>Every line with something on it.</summary>
    public required IReadOnlyList<SourceLine> Lines { get; init; }

    /// <summary>What each line of <see cref="Lines"/> belongs to.</summary>
    public required IReadOnlyList<LineRole> Roles { get; init; }

    /// <summary>The lines of the body, in reading order.</summary>
    public required IReadOnlyList<SourceLine> Body { get; init; }

    public required IReadOnlyList<NoteText> Notes { get; init; }

    /// <summary>Lines of note blocks that no label claims.</summary>
    public required IReadOnlyList<SourceLine> UnclaimedNoteLines { get; init; }

    public bool IsPaged => Lines.Count > 0 && Lines[Lines.Count - 1].Page > 0;
}
