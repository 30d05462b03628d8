using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen.Tool;

/// <summary>Mends texts where one repair is certain, and says what it mended.</summary>
internal sealed class TextMender(MendedCopies copies, ToolSession session)
{
    private int _findings;
    private int _files;

    /// <summary>Whether a text that could be mended could not be written.</summary>
    public bool HasFailed { get; private set; }

    public string Summary => string.Create(
        CultureInfo.InvariantCulture, $"mended {_findings} finding{(_findings == 1 ? "" : "s")} in {_files} file{(_files == 1 ? "" : "s")}");

    /// <summary>Writes the mended copy of each text that has one. What comes back is to be reported: the copy, or the text as it was.</summary>
    public IReadOnlyList<CheckedText> Mend(IEnumerable<CheckedText> texts) => [.. texts.Select(Mend)];

    private CheckedText Mend(CheckedText text)
    {
        if (TryMend(text) is not { Mended.Count: > 0 } mending)
            return text;
        var (copy, problem) = copies.Write(text.File, text.Judgement.Document!.Text, mending.Document.Text);
        if (copy is null)
        {
            session.Complain(problem);
            HasFailed = true;
            return text;
        }

        foreach (var mended in mending.Mended)
            session.Error.WriteLine(TextReport.Place(text.Path, text.PositionOf(mended.Finding.Span.Start)) + ": mended " + mended.Finding.RuleId + ": " + mended.Fix.Title);
        _findings += mending.Mended.Count;
        _files++;
        return CheckedText.Judge(copy, mending.Document.Text);
    }

    // A fault in one file must not cost the others.
    private Mending? TryMend(CheckedText text)
    {
        if (text.Judgement is not { Document: { } document } judgement || judgement.FindingsFor(text.File.IsNamed) is not { } findings)
            return null;
        try
        {
            return Mending.Of(document, findings);
        }
        catch (Exception exception)
        {
            session.Complain(text.Path + ": not mended: " + exception.GetType().Name + ": " + exception.Message);
            HasFailed = true;
            return null;
        }
    }
}
