using System;
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResolutionGen.Benchmarks;

/// <summary>The generator after a keystroke in C#, and after an edit of one text.</summary>
public class EditBenchmarks
{
    private int _edits;
    private string[] _texts = [];
    private ImmutableArray<AdditionalText> _files;
    private CSharpCompilation _compilation = null!;
    private GeneratorDriver _driver = null!;

    [Params(10, 100, 1000)]
    public int Texts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _texts = Corpus.Many(Corpus.English, 72, Texts);
        _files = Host.Files(_texts);
        _compilation = Host.Compilation("class C { }");
        _driver = Host.Driver(_files, GeneratedMembers.Indexers).RunGeneratorsAndUpdateCompilation(_compilation, out _, out _);
    }

    [Benchmark]
    public GeneratorDriver Keystroke()
    {
        var edited = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class C" + _edits++ + " { }"));
        return _driver.RunGeneratorsAndUpdateCompilation(edited, out _, out _);
    }

    [Benchmark]
    public GeneratorDriver OneTextEdited()
    {
        var place = Texts / 2;
        var edited = new Host.MemoryText(_files[place].Path, _texts[place].Replace("further", "further " + _edits++, StringComparison.Ordinal));
        return _driver.ReplaceAdditionalText(_files[place], edited).RunGeneratorsAndUpdateCompilation(_compilation, out _, out _);
    }
}
