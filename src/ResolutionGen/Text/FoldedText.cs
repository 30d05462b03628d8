using System;

namespace ResolutionGen;

/// <summary>Texts put together in folded form, without white space and ignored characters: what digests are taken of.</summary>
internal sealed class FoldedText(int capacity)
{
    private char[] _characters = new char[Math.Max(capacity, 16)];

    public int Length { get; private set; }

    /// <summary>One text, folded.</summary>
    public static string Of(string text)
    {
        var folded = new FoldedText(text.Length);
        folded.Append(text);
        return folded.ToString();
    }

    public void Append(string text)
    {
        Reserve(text.Length);
        foreach (var character in text)
        {
            // Nearly every character is one of these, and they stand for themselves.
            if (character is (> ' ' and <= '~') or (>= '\u3400' and <= '\u9FFF'))
                Add(character);
            else
                AppendFolded(character);
        }
    }

    public string ToString(int start, int length) => new(_characters, start, length);

    public override string ToString() => ToString(0, Length);

    private void AppendFolded(char character)
    {
        if (FoldingTable.Expand(character) is { } ligature)
        {
            foreach (var part in ligature)
                Add(part);
            return;
        }

        var plain = Folding.Fold(character);
        if (plain != '\0' && !char.IsWhiteSpace(plain))
            Add(plain);
    }

    private void Add(char character)
    {
        if (Length == _characters.Length)
            Reserve(1);
        _characters[Length++] = character;
    }

    private void Reserve(int more)
    {
        if (_characters.Length - Length < more)
            Array.Resize(ref _characters, Math.Max(Length + more, _characters.Length * 2));
    }
}
