using System.Text;

namespace ResolutionGen.Generator;

/// <summary>Writes lines of code, indented. Lines end with a line feed on every system.</summary>
internal sealed class CodeWriter
{
    private const int Width = 4;

    private readonly StringBuilder _code = new();
    private int _indent;

    public void Line(string code) => _code.Append(' ', _indent).Append(code).Append('\n');

    public void Line() => _code.Append('\n');

    public void Open(string head)
    {
        Line(head);
        Line("{");
        _indent += Width;
    }

    public void Close()
    {
        _indent -= Width;
        Line("}");
    }

    public override string ToString() => _code.ToString();
}
