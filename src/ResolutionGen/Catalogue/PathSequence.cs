using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Paths in reading order, a character for each that follows from the one before it. Part of the format of the index.</summary>
internal sealed class PathSequence
{
    private const int Own = 0;
    private const int Child = 1;

    // 2 is the next on the same level, 3 the next of the parent's level, and so on.
    private const int Sibling = 2;

    // The path before and those above it, outermost first.
    private readonly List<string> _levels = [];

    public void Write(CompactWriter writer, string path)
    {
        var step = StepTo(path);
        writer.Number(step);
        if (step == Own)
            writer.Text(path);
        Advance(step, path);
    }

    public string Read(CompactReader reader)
    {
        var step = reader.Number();
        if (step < Own || step - Sibling >= _levels.Count || (step == Child && _levels.Count == 0))
            throw reader.Damaged();
        var path = step == Own ? reader.Text() : Expected(step);
        Advance(step, path);
        return path;
    }

    private int StepTo(string path)
    {
        if (_levels.Count == 0)
            return Own;
        for (var step = Child; step - Sibling < _levels.Count; step++)
        {
            if (string.Equals(Expected(step), path, StringComparison.Ordinal))
                return step;
        }

        return Own;
    }

    private string Expected(int step)
    {
        var last = _levels.Count - 1;
        if (step == Child)
            return ExpectedPath.FirstChild(_levels[last], _levels.Count);
        var level = last - (step - Sibling);
        return ExpectedPath.Next(_levels[level], level);
    }

    private void Advance(int step, string path)
    {
        var keep = step switch
        {
            Own => Math.Min(_levels.Count, Depth(path)),
            Child => _levels.Count,
            _ => _levels.Count - 1 - (step - Sibling),
        };
        _levels.RemoveRange(keep, _levels.Count - keep);
        _levels.Add(path);
    }

    private static int Depth(string path)
    {
        var depth = 0;
        foreach (var character in path)
        {
            if (character == '(')
                depth++;
        }

        return depth;
    }
}
