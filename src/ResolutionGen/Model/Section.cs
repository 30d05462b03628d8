namespace ResolutionGen;

/// <summary>A section of a resolution, with its own heading and often its own preamble.</summary>
public class Section
{
    /// <summary>Wraps a section, for generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public Section(Section other)
    {
        if (other is null)
            throw new System.ArgumentNullException(nameof(other));
        Label = other.Label;
        Heading = other.Heading;
        Title = other.Title;
        Preambular = other.Preambular;
        Operative = other.Operative;
    }

    internal Section(string label, string heading, string? title, ParagraphCollection preambular, ParagraphCollection operative)
    {
        Label = label;
        Heading = heading;
        Title = title;
        Preambular = preambular;
        Operative = operative;
    }

    /// <summary>The label in Latin form, as paths use it: <c>II</c>, <c>A</c>.</summary>
    public string Label { get; }

    /// <summary>The heading as printed, alone on its line: <c>II</c>, <c>二</c>, <c>ثانيا</c>.</summary>
    public string Heading { get; }

    /// <summary>The line below the heading that says what the section is about; null where there is none.</summary>
    public string? Title { get; }

    /// <summary>The preambular paragraphs of the section.</summary>
    public ParagraphCollection Preambular { get; }

    /// <summary>The operative paragraphs of the section.</summary>
    public ParagraphCollection Operative { get; }

    /// <summary>The heading.</summary>
    public override string ToString() => Heading;
}
