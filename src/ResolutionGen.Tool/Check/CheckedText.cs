using System;

namespace ResolutionGen.Tool;

/// <summary>A text that was judged.</summary>
internal sealed class CheckedText
{
    private readonly LineMap _lines;

    private CheckedText(InputFile file, string text, TextJudgement judgement)
    {
        File = file;
        Judgement = judgement;
        _lines = new LineMap(text);
    }

    public InputFile File { get; }

    /// <summary>The name under which the file is reported.</summary>
    public string Path => File.DisplayPath;

    public TextJudgement Judgement { get; }

    public static CheckedText Judge(InputFile file, string text)
    {
        try
        {
            return new CheckedText(file, text, TextJudgement.Of(text, file.DisplayPath));
        }
        catch (Exception exception)
        {
            return new CheckedText(file, text, TextJudgement.Failed(exception));
        }
    }

    public LinePosition PositionOf(int index) => _lines[index];
}
