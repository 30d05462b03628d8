using System.Collections.Generic;

namespace ResolutionGen.Tests;

/// <summary>A typeset page: the lines of its body, and the numbers of the notes whose first marker stands on it.</summary>
internal sealed class Page
{
    public List<PageLine> Lines { get; } = [];

    public List<int> Notes { get; } = [];
}
