using System;
using System.Globalization;
using System.Text;

namespace ResolutionGen;

/// <summary>Reads the elements of the compact form. A damaged form gives a <see cref="FormatException"/>, whatever the damage.</summary>
internal sealed class CompactReader
{
    private const int Mask = (1 << CompactFormat.BitsPerDigit) - 1;
    private const int More = 1 << CompactFormat.BitsPerDigit;
    private const int MaxShift = 30;

    private readonly string _input;
    private int _position;

    public CompactReader(string input) => _input = input;

    public bool IsAtEnd => _position == _input.Length;

    public int Number()
    {
        var value = 0;
        for (var shift = 0; shift <= MaxShift; shift += CompactFormat.BitsPerDigit)
        {
            var digit = _position < _input.Length ? CompactDigit.ValueOf(_input[_position++]) : -1;
            if ((uint)digit >= CompactDigit.Count)
                throw Damaged();
            value |= (digit & Mask) << shift;
            if (digit < More)
                return value;
        }

        throw Damaged();
    }

    public int Signed()
    {
        var value = unchecked((uint)Number());
        return unchecked((int)(value >> 1) ^ -(int)(value & 1));
    }

    /// <summary>A number of elements that follow. Each takes at least one character, so a damaged count cannot ask for memory.</summary>
    public int Count()
    {
        var count = Number();
        return (uint)count <= (uint)(_input.Length - _position) ? count : throw Damaged();
    }

    public string Text()
    {
        var text = Raw(Number());
        return text.IndexOf(CompactFormat.Escape) < 0 ? text : Unescaped(text);
    }

    public CalendarDate Date() => DateCode.TryRead(Signed(), out var date) ? date : throw Damaged();

    /// <summary>Characters of which both sides know the number.</summary>
    public string Raw(int length)
    {
        if ((uint)length > (uint)(_input.Length - _position))
            throw Damaged();
        var characters = length == 0 ? "" : _input.Substring(_position, length);
        _position += length;
        return characters;
    }

    public FormatException Damaged()
        => new("A generated resolution is damaged at character " + _position.ToString(CultureInfo.InvariantCulture) + "; build the project again.");

    private string Unescaped(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != CompactFormat.Escape)
            {
                plain.Append(text[i]);
                continue;
            }

            if (i + CompactFormat.EscapeDigits >= text.Length
                || !ushort.TryParse(text.Substring(i + 1, CompactFormat.EscapeDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                throw Damaged();
            }

            plain.Append((char)unit);
            i += CompactFormat.EscapeDigits;
        }

        return plain.ToString();
    }
}
