using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Follows quotation marks through a paragraph and its sub-paragraphs: what stands inside may speak of the places of what is quoted.</summary>
internal sealed class QuotedStretches(IReadOnlyList<MarkPair> quotes)
{
    private readonly HashSet<char> _opening = [.. Marks(quotes, static pair => pair.Open)];
    private readonly HashSet<char> _closing = [.. Marks(quotes, static pair => pair.Close)];
    private int _depth;

    /// <summary>Begins a paragraph of the top level: marks that were not closed before do not reach into it.</summary>
    public void Reset() => _depth = 0;

    /// <summary>Goes on through a stretch of text.</summary>
    public void Read(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_opening.Contains(text[i]))
                _depth++;
            else if (_depth > 0 && _closing.Contains(text[i]))
                _depth--;
        }
    }

    /// <summary>Whether a quotation is open at the end of what was read.</summary>
    public bool IsOpen => _depth > 0;

    private static IEnumerable<char> Marks(IReadOnlyList<MarkPair> quotes, System.Func<MarkPair, char> of)
    {
        foreach (var pair in quotes)
            yield return of(pair);
    }
}
