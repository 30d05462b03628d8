using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds the line and column of an index; lines end where the compiler ends them, so that both agree on every position.</summary>
internal sealed class LineMap
{
    private readonly int[] _starts;

    public LineMap(string text)
    {
        var starts = new List<int>((text.Length / 40) + 1) { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    break;
                case '\n' or '\r' or '\u0085' or '\u2028' or '\u2029':
                    starts.Add(i + 1);
                    break;
            }
        }

        _starts = starts.ToArray();
    }

    public int LineCount => _starts.Length;

    public int StartOf(int line) => _starts[line];

    public LinePosition this[int offset]
    {
        get
        {
            var index = Array.BinarySearch(_starts, offset);
            if (index < 0)
                index = ~index - 1;
            return new LinePosition(index + 1, offset - _starts[index] + 1);
        }
    }
}
