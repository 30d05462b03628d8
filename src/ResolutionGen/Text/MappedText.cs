using System;
using System.Collections.Generic;

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

    /// <summary>Puts mapped texts together, one after another.</summary>
    internal sealed class Builder
    {
        private const int UsualLength = 512;
        private const int UsualPieces = 16;
        private char[] _text = new char[UsualLength];
        private int[] _textStarts = new int[UsualPieces];
        private int[] _sourceStarts = new int[UsualPieces];
        private int _pieces;

        public int Length { get; private set; }

        public char Last => Length == 0 ? '\0' : _text[Length - 1];

        /// <summary>Appends characters as they stand in the file.</summary>
        public void Append(string source, int start, int length)
        {
            if (length <= 0)
                return;
            AddPiece(start);
            AppendText(source, start, length);
        }

        /// <summary>Appends one character that stands for the file's character at a place, such as the blank that a line end becomes.</summary>
        public void Append(char character, int source)
        {
            AddPiece(source);
            Reserve(1);
            _text[Length++] = character;
        }

        /// <summary>Appends a stretch of another mapped text.</summary>
        public void Append(MappedText other, int start, int length)
        {
            while (length > 0)
            {
                var run = Math.Min(length, other.PieceEnd(start) - start);
                AddPiece(other.ToSource(start));
                AppendText(other.Text, start, run);
                start += run;
                length -= run;
            }
        }

        /// <summary>The text put together; the builder then begins another.</summary>
        public MappedText Build()
        {
            if (Length == 0)
                return Empty;
            var built = new MappedText(new string(_text, 0, Length), First(_textStarts), First(_sourceStarts));
            Length = 0;
            _pieces = 0;
            return built;
        }

        private int[] First(int[] starts)
        {
            var first = new int[_pieces];
            Array.Copy(starts, first, _pieces);
            return first;
        }

        private void AppendText(string source, int start, int length)
        {
            Reserve(length);
            source.CopyTo(start, _text, Length, length);
            Length += length;
        }

        private void Reserve(int more)
        {
            if (_text.Length - Length < more)
                Array.Resize(ref _text, Math.Max(Length + more, _text.Length * 2));
        }

        private void AddPiece(int source)
        {
            var last = _pieces - 1;
            if (last >= 0)
            {
                if (_sourceStarts[last] + (Length - _textStarts[last]) == source)
                    return;
                if (_textStarts[last] == Length)
                {
                    _sourceStarts[last] = source;
                    return;
                }
            }

            if (_pieces == _textStarts.Length)
            {
                Array.Resize(ref _textStarts, _pieces * 2);
                Array.Resize(ref _sourceStarts, _pieces * 2);
            }

            _textStarts[_pieces] = Length;
            _sourceStarts[_pieces++] = source;
        }
    }
}
