using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Follows quotation marks through a paragraph and its sub-paragraphs: what stands inside may speak of the places of what is quoted.</summary>
internal sealed class QuotedStretches(IReadOnlyList<MarkPair> quotes)
{
    private readonly Stack<char> _expected = [];

    /// <summary>Begins a paragraph of the top level: marks that were not closed before do not reach into it.</summary>
    public void Reset() => _expected.Clear();

    /// <summary>Goes on through a stretch of text.</summary>
    public void Read(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            // Arabic opens with the mark that others close with, and sometimes as they do: what is expected closes before it opens.
            if (_expected.Count > 0 && _expected.Peek() == text[i])
                _expected.Pop();
            else if (CloseOf(text[i]) is { } close)
                _expected.Push(close);
        }
    }

    /// <summary>Whether a quotation is open at the end of what was read.</summary>
    public bool IsOpen => _expected.Count > 0;

    private char? CloseOf(char mark)
    {
        foreach (var pair in quotes)
        {
            if (pair.Open == mark)
                return pair.Close;
        }

        return null;
    }
}
