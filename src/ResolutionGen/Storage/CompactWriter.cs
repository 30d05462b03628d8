using System;
using System.Globalization;
using System.Text;

namespace ResolutionGen;

/// <summary>Writes the elements of the compact form: numbers, texts, dates.</summary>
internal sealed class CompactWriter
{
    private const int Mask = (1 << CompactFormat.BitsPerDigit) - 1;
    private const int More = 1 << CompactFormat.BitsPerDigit;

    // The units that are halves of pairs, in one comparison: every character of every text passes here.
    private const int SurrogateMask = 0xF800;
    private const int SurrogateBits = 0xD800;

    private readonly StringBuilder _output = new();

    public override string ToString() => _output.ToString();

    public void Number(int value) => Number(unchecked((uint)value));

    /// <summary>A number that may be negative, small where its magnitude is.</summary>
    public void Signed(int value) => Number(unchecked((uint)((value << 1) ^ (value >> 31))));

    public void Text(string text)
    {
        var first = FirstToEscape(text, 0);
        if (first < 0)
        {
            Number(text.Length);
            _output.Append(text);
            return;
        }

        var escaped = Escaped(text, first);
        Number(escaped.Length);
        _output.Append(escaped);
    }

    public void Date(CalendarDate date) => Signed(DateCode.Of(date));

    /// <summary>Characters of which both sides know the number.</summary>
    public void Raw(string characters) => _output.Append(characters);

    private void Number(uint value)
    {
        while (value > Mask)
        {
            _output.Append(CompactDigit.Of(More + (int)(value & Mask)));
            value >>= CompactFormat.BitsPerDigit;
        }

        _output.Append(CompactDigit.Of((int)value));
    }

    private static string Escaped(string text, int first)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var done = 0;
        for (var next = first; next >= 0; next = FirstToEscape(text, done))
        {
            escaped.Append(text, done, next - done);
            escaped.Append(CompactFormat.Escape).Append(((int)text[next]).ToString("X4", CultureInfo.InvariantCulture));
            done = next + 1;
        }

        return escaped.Append(text, done, text.Length - done).ToString();
    }

    private static int FirstToEscape(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit != CompactFormat.Escape && (unit & SurrogateMask) != SurrogateBits)
                continue;
            if (unit == CompactFormat.Escape || !char.IsHighSurrogate(unit) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }
}
