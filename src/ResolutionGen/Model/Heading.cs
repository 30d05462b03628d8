namespace ResolutionGen;

/// <summary>A heading between paragraphs.</summary>
public sealed class Heading
{
    internal Heading(string text, string? before)
    {
        Text = text;
        Before = before;
    }

    /// <summary>The heading as printed, unwrapped.</summary>
    public string Text { get; }

    /// <summary>The canonical path of the paragraph that follows; null where none does.</summary>
    public string? Before { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
