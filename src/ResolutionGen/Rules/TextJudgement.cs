using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>What one text says and what is wrong with it, as far as it can be said without any other.</summary>
/// <param name="Document">The text as a document (of a text that is too long only the beginning); null where judging failed.</param>
/// <param name="Findings">What is wrong with it; what rules find that are off by default stands apart.</param>
internal sealed record TextJudgement(ResolutionDocument? Document, IReadOnlyList<Finding> Findings)
{
    // Enough to see whether a file that is too long claims to be a resolution at all.
    private const int BeginningLength = 64 * 1024;

    /// <summary>Gives what the rules find that are off by default.</summary>
    public Func<IReadOnlyList<Finding>> FindOptional { get; init; } = static () => [];

    /// <summary>Whether the text is of concern although nobody included it by name. Of one that could not be judged nobody knows, and the failure has to be seen.</summary>
    public bool ReadsAsResolution => Document is not { IsResolution: false };

    /// <summary>Judges a text.</summary>
    public static TextJudgement Of(string text, string path)
    {
        // What is wrong with damaged characters would be found again and again by rules that expect text.
        if (RG0002UnreadableFile.Find(text) is { } unreadable)
            return new TextJudgement(ResolutionDocument.Parse(RG0002UnreadableFile.IsTooLong(text) ? text.Substring(0, BeginningLength) : text, path), [unreadable]);
        var document = ResolutionDocument.Parse(text, path);
        return new TextJudgement(document, document.Findings) { FindOptional = () => document.OptionalFindings };
    }

    /// <summary>The judgement of a text on which judging failed: one file must not take the findings of the others with it.</summary>
    public static TextJudgement Failed(Exception exception) => new(Document: null, [RG0007InternalFailure.Report(exception)]);

    /// <summary>What is to be reported; null where the text is of no concern.</summary>
    /// <param name="isNamed">Whether the file was included by name, and not found in passing.</param>
    public IReadOnlyList<Finding>? FindingsFor(bool isNamed)
    {
        if (ReadsAsResolution)
            return Findings;
        if (!isNamed)
            return null;
        return Findings.Count > 0 ? Findings : [RG0001NotAResolution.Report(Document!.Text)];
    }
}
