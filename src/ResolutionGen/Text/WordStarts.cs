using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The characters that words of a table begin with, without regard to case: at nearly all places of a text none of the words begins, and that must be known at once.</summary>
internal sealed class WordStarts
{
    private readonly bool[] _begins = new bool[char.MaxValue + 1];

    public WordStarts(IEnumerable<string> words)
    {
        foreach (var word in words)
            _begins[Folding.FoldUpper(word.TrimStart(' ')[0])] = true;
    }

    /// <summary>Whether a word may begin with a character of a text.</summary>
    public bool Contains(char character) => _begins[Folding.FoldUpper(character)];
}
