using System;

namespace ResolutionGen;

/// <summary>Finds the page of an index of the file.</summary>
internal sealed class PageOfIndex
{
    private readonly int[] _starts;
    private readonly int[] _pages;

    public PageOfIndex(DocumentLayout layout)
    {
        _starts = new int[layout.Lines.Count];
        _pages = new int[layout.Lines.Count];
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = layout.Lines[i].Start;
            _pages[i] = layout.Lines[i].Page;
        }
    }

    public int Of(int index)
    {
        var line = Array.BinarySearch(_starts, index);
        if (line < 0)
            line = Math.Max(0, ~line - 1);
        return _pages.Length == 0 ? 0 : _pages[line];
    }
}
