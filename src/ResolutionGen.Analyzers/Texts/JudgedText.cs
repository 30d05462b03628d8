using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionGen.Analyzers;

/// <summary>A text and its judgement, made once for as long as the compiler holds the text unchanged.</summary>
internal sealed class JudgedText(SourceText text, Func<string, string, TextJudgement> judge)
{
    // The compiler shares what it keeps by text, and one rule compares the path: nearly always there is one path.
    private readonly ConcurrentDictionary<string, TextJudgement> _byPath = new(StringComparer.Ordinal);

    public TextJudgement At(string path) => _byPath.GetOrAdd(path, Judge);

    private TextJudgement Judge(string path)
    {
        try
        {
            return judge(text.ToString(), path);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return TextJudgement.Failed(exception);
        }
    }
}
