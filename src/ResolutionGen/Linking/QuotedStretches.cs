using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Follows quotation marks through a paragraph and its sub-paragraphs: what stands inside may speak of the places of what is quoted.</summary>
internal sealed class QuotedStretches
{
    // Quotations in quotations; deeper ones are marks that were lost.
    private const int Deepest = 8;

    private readonly Dictionary<char, char> _closings = [];

    // The mark that closes each open quotation. Arabic opens with the mark that closes elsewhere, so one mark alone says nothing.
    private readonly Stack<char> _open = new();

    public QuotedStretches(IReadOnlyList<MarkPair> quotes)
    {
        foreach (var quote in quotes)
            _closings[quote.Open] = quote.Close;
    }

    /// <summary>Whether a quotation is open at the end of what was read.</summary>
    public bool IsOpen => _open.Count > 0;

    /// <summary>Begins a paragraph of the top level: marks that were not closed before do not reach into it.</summary>
    public void Reset() => _open.Clear();

    /// <summary>Goes on through a stretch of text.</summary>
    public void Read(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_open.Count > 0 && text[i] == _open.Peek())
                _open.Pop();
            else if (_open.Count < Deepest && _closings.TryGetValue(text[i], out var closing))
                _open.Push(closing);
        }
    }
}
