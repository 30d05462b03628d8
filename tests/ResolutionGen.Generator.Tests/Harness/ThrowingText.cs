using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionGen.Generator.Tests;

/// <summary>An additional file that fails while it is read.</summary>
internal sealed class ThrowingText(string path) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("The disk is gone.");
}
