using System;
using System.Collections.Generic;
using System.Text;

namespace ResolutionGen;

/// <summary>A text put together from pieces of a file (hard wraps joined, markers taken out) that knows where each character came from.</summary>
internal sealed class MappedText
{
    private readonly int[] _textStarts;
    private readonly int[] _sourceStarts;

    private MappedText(string text, int[] textStarts, int[] sourceStarts)
    {
        Text = text;
        _textStarts = textStarts;
        _sourceStarts = sourceStarts;
    }

    public static MappedText Empty { get; } = new("", [], []);

    public string Text { get; }

    public int Length => Text.Length;

    /// <summary>The place in the file of the character at an index. The end of the text maps to the place after its last character.</summary>
    public int ToSource(int index)
    {
        if (_textStarts.Length == 0)
            return 0;
        if (index >= Text.Length && Text.Length > 0)
            return ToSource(Text.Length - 1) + 1;
        var piece = Array.BinarySearch(_textStarts, index);
        if (piece < 0)
            piece = ~piece - 1;
        return _sourceStarts[piece] + index - _textStarts[piece];
    }

    /// <summary>The stretch of the file from the first to the last character of a range; line ends between them are inside it.</summary>
    public SourceSpan ToSource(int start, int length)
    {
        var first = ToSource(start);
        return length <= 0 ? new SourceSpan(first, 0) : SourceSpan.FromBounds(first, ToSource(start + length - 1) + 1);
    }

    private int PieceEnd(int index)
    {
        var piece = Array.BinarySearch(_textStarts, index);
        if (piece < 0)
            piece = ~piece - 1;
        return piece + 1 < _textStarts.Length ? _textStarts[piece + 1] : Text.Length;
    }

    /// <summary>The stretches of the file that the characters come from, in the order of the text.</summary>
    public IEnumerable<SourceSpan> Pieces()
    {
        for (var i = 0; i < _textStarts.Length; i++)
            yield return new SourceSpan(_sourceStarts[i], (i + 1 < _textStarts.Length ? _textStarts[i + 1] : Text.Length) - _textStarts[i]);
    }

    public SourceSpan Span => ToSource(0, Text.Length);

    public override string ToString() => Text;

    /// <summary>Puts a mapped text together.</summary>
    internal sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<int> _textStarts = [];
        private readonly List<int> _sourceStarts = [];

        public int Length => _text.Length;

        public char Last => _text.Length == 0 ? '\0' : _text[_text.Length - 1];

        /// <summary>Appends characters as they stand in the file.</summary>
        public void Append(string source, int start, int length)
        {
            if (length <= 0)
                return;
            AddPiece(start);
            _text.Append(source, start, length);
        }

        /// <summary>Appends one character that stands for the file's character at a place, such as the blank that a line end becomes.</summary>
        public void Append(char character, int source)
        {
            AddPiece(source);
            _text.Append(character);
        }

        /// <summary>Appends a stretch of another mapped text.</summary>
        public void Append(MappedText other, int start, int length)
        {
            while (length > 0)
            {
                var run = Math.Min(length, other.PieceEnd(start) - start);
                AddPiece(other.ToSource(start));
                _text.Append(other.Text, start, run);
                start += run;
                length -= run;
            }
        }

        public MappedText Build()
        {
            if (_text.Length == 0)
                return Empty;
            return new MappedText(_text.ToString(), _textStarts.ToArray(), _sourceStarts.ToArray());
        }

        private void AddPiece(int source)
        {
            var last = _textStarts.Count - 1;
            if (last >= 0)
            {
                if (_sourceStarts[last] + (_text.Length - _textStarts[last]) == source)
                    return;
                if (_textStarts[last] == _text.Length)
                {
                    _sourceStarts[last] = source;
                    return;
                }
            }

            _textStarts.Add(_text.Length);
            _sourceStarts.Add(source);
        }
    }
}
