using System;
using System.Text;

namespace ResolutionGen;

/// <summary>
/// A file as it is read: without direction controls, and what an extraction gives in the order of the page put into the order of reading.
/// A file without such controls is its own reading text.
/// </summary>
internal sealed class ReadingText
{
    private readonly int[]? _sources;
    private readonly int _sourceLength;

    private ReadingText(string text, int[]? sources, int sourceLength)
    {
        Text = text;
        _sources = sources;
        _sourceLength = sourceLength;
    }

    public string Text { get; }

    /// <summary>Whether the file has direction controls.</summary>
    public bool HasControls => _sources is not null;

    /// <summary>A file that is read as it stands.</summary>
    public static ReadingText Same(string source) => new(source, null, source.Length);

    /// <summary>The place in the file of the character at an index; the end of the text maps to the end of the file.</summary>
    public int ToSource(int index)
    {
        if (_sources is null || index < 0)
            return index;
        return index < Text.Length ? _sources[index] : _sourceLength;
    }

    /// <summary>The stretch of the file that holds all characters of a stretch of the text.</summary>
    public SourceSpan ToSource(SourceSpan span)
    {
        if (_sources is null)
            return span;
        var end = Math.Min(span.End, Text.Length);
        if (span.Start >= end)
            return new SourceSpan(ToSource(span.Start), 0);
        var first = int.MaxValue;
        var last = 0;
        for (var i = span.Start; i < end; i++)
        {
            first = Math.Min(first, _sources[i]);
            last = Math.Max(last, _sources[i]);
        }

        return SourceSpan.FromBounds(first, last + 1);
    }

    /// <summary>Puts a reading text together.</summary>
    internal sealed class Builder(string source)
    {
        private readonly StringBuilder _text = new(source.Length);
        private readonly int[] _sources = new int[source.Length];

        /// <summary>Appends a character of the file; a direction control is left out.</summary>
        public void Append(int index)
        {
            if (DirectionControl.Is(source[index]))
                return;
            _sources[_text.Length] = index;
            _text.Append(source[index]);
        }

        /// <summary>Appends a stretch of the file, direction controls left out.</summary>
        public void Append(int start, int end)
        {
            for (var i = start; i < end; i++)
                Append(i);
        }

        public ReadingText Build() => new(_text.ToString(), _sources, source.Length);
    }
}
