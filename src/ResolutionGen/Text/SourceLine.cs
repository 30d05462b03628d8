namespace ResolutionGen;

/// <summary>A line of a file that has something on it.</summary>
internal sealed class SourceLine
{
    /// <summary>The index of the first and after the last character that is not white space.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>The width from the first to the last character as printed: see <see cref="TextWidth"/>.</summary>
    public required int Width { get; init; }

    /// <summary>The number of white space characters before <see cref="Start"/> on the line.</summary>
    public required int Indent { get; init; }

    /// <summary>Whether white space stands after the last character of the line.</summary>
    public required bool HasTrailingBlank { get; init; }

    /// <summary>The number of empty lines directly above.</summary>
    public required int BlankLinesAbove { get; init; }

    /// <summary>The number of form feeds before the line.</summary>
    public required int FormFeeds { get; init; }

    /// <summary>The page, 0-based; set by the layout stage.</summary>
    public int Page { get; set; }

    public int Length => End - Start;

    public SourceSpan Span => SourceSpan.FromBounds(Start, End);
}
