namespace ResolutionGen;

/// <summary>How an extraction shows where paragraphs begin.</summary>
internal enum LayoutKind
{
    /// <summary>A paragraph a line, as a word processor saves it.</summary>
    Unwrapped,

    /// <summary>Every visual line followed by an empty one; a paragraph begins with a blank and ends with one.</summary>
    DoubleSpaced,

    /// <summary>The page as it looks: first lines stand further right.</summary>
    Indented,

    /// <summary>Wrapped lines without indentation.</summary>
    Flowing,
}
