using System.Globalization;
using System.IO;

namespace ResolutionGen.Tool;

/// <summary>
/// Prints JSON, indented. The writer of the platform escapes much of what is not ASCII (blanks, marks, characters beyond the basic plane),
/// which makes Chinese and Arabic texts hard to read and to compare: here only what JSON demands is escaped, and lone surrogates, which UTF-8 does not have.
/// </summary>
internal sealed class JsonPrinter(TextWriter writer)
{
    private int _depth;
    private bool _isFirst = true;
    private bool _followsName;

    public void StartObject() => Start('{');

    public void EndObject() => End('}');

    public void StartArray() => Start('[');

    public void EndArray() => End(']');

    public void Name(string name)
    {
        Separate();
        Quote(name);
        writer.Write(": ");
        _followsName = true;
    }

    public void Value(string? value)
    {
        Separate();
        if (value is null)
            writer.Write("null");
        else
            Quote(value);
    }

    public void Value(int value)
    {
        Separate();
        writer.Write(value.ToString(CultureInfo.InvariantCulture));
    }

    public void Value(bool value)
    {
        Separate();
        writer.Write(value ? "true" : "false");
    }

    public void Property(string name, string? value)
    {
        Name(name);
        Value(value);
    }

    public void Property(string name, int value)
    {
        Name(name);
        Value(value);
    }

    private void Start(char bracket)
    {
        Separate();
        writer.Write(bracket);
        _depth++;
        _isFirst = true;
    }

    private void End(char bracket)
    {
        _depth--;
        if (!_isFirst)
            BreakLine();
        writer.Write(bracket);
        _isFirst = false;
        if (_depth == 0)
            writer.Write('\n');
    }

    private void Separate()
    {
        if (_followsName)
        {
            _followsName = false;
            return;
        }

        if (!_isFirst)
            writer.Write(',');
        if (_depth > 0)
            BreakLine();
        _isFirst = false;
    }

    private void BreakLine()
    {
        writer.Write('\n');
        for (var i = 0; i < _depth; i++)
            writer.Write("  ");
    }

    private void Quote(string value)
    {
        writer.Write('"');
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            if (character is '"' or '\\')
            {
                writer.Write('\\');
                writer.Write(character);
            }
            else if (char.IsSurrogatePair(value, i))
            {
                writer.Write(character);
                writer.Write(value[++i]);
            }
            else if (character < ' ' || char.IsSurrogate(character))
            {
                writer.Write("\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                writer.Write(character);
            }
        }

        writer.Write('"');
    }
}
