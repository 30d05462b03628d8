using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionGen.Analyzers.Tests;

/// <summary>An additional file in memory.</summary>
internal sealed class TestFile(string path, string? text, Exception? failure = null) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text);

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => failure is null ? _text : throw failure;
}
