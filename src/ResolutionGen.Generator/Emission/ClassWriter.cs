using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Generator;

/// <summary>Writes the class of a resolution.</summary>
internal sealed class ClassWriter
{
    private readonly CodeWriter _code = new();
    private readonly ResolutionClass _class;
    private readonly CompilationTarget _target;
    private readonly string _nullable;

    public ClassWriter(ResolutionClass resolution, CompilationTarget target)
    {
        _class = resolution;
        _target = target;
        _nullable = target.HasNullability ? "?" : "";
    }

    public string Write()
    {
        if (_class.Namespace.Length > 0)
            _code.Open("namespace " + string.Join(".", _class.Namespace.Split('.').Select(Literals.Identifier)));
        _code.Line(Summary.Of(_class.Versions[0].Title is { } title ? _class.Symbol + ": " + title : _class.Symbol));
        _code.Line(TypeNames.GeneratedCode);
        _code.Open(AccessWord(_class.Access) + " static partial class " + Literals.Identifier(_class.Name));
        WriteIdentity();
        WriteLanguages();
        WriteElements();
        foreach (var version in _class.Versions.Skip(1))
            WriteHolder(version);
        _code.Close();
        if (_class.Namespace.Length > 0)
            _code.Close();
        return _code.ToString();
    }

    public static string AccessWord(GeneratedAccess access) => access == GeneratedAccess.Public ? "public" : "internal";

    private void WriteIdentity()
    {
        _code.Line("/// <summary>The symbol.</summary>");
        _code.Line("public const string Symbol = " + Literals.Of(_class.Symbol) + ";");
        if (_class.Versions[0].Title is { } title)
        {
            _code.Line("/// <summary>The title.</summary>");
            _code.Line("public const string Title = " + Literals.Of(title) + ";");
        }

        _code.Line("/// <summary>The resolution in " + _class.Versions[0].Language + ".</summary>");
        WriteField("public", TypeNames.Resolution, "Document", Decode(_class.Versions[0]));
    }

    // One expression and not a block, conditions and not a switch: the compiler takes half the time for them, and there are thousands.
    private void WriteLanguages()
    {
        var codes = Literals.Of(_class.LanguageCodes);
        var isOnly = _class.Versions.Count == 1;
        _code.Line("/// <summary>The languages in which the resolution is there.</summary>");
        _code.Line("public static " + TypeNames.ReadOnlyList + "<" + TypeNames.Language + "> Languages => " + TypeNames.Entry + ".Languages(" + codes + ");");

        _code.Line("/// <summary>The resolution in a language.</summary>");
        _code.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">It is not there in that language.</exception>");
        _code.Line("public static " + TypeNames.Resolution + " In(" + TypeNames.Language + " language) => "
            + (isOnly ? TypeNames.Entry + ".Only(Document, language);" : Choice() + "throw " + TypeNames.Entry + ".NoLanguage(Symbol, language, " + codes + ");"));

        _code.Line("/// <summary>Looks for the resolution in a language.</summary>");
        var attribute = _target.HasNotNullWhen && _target.HasNullability ? TypeNames.NotNullWhen : "";
        _code.Line("public static bool TryIn(" + TypeNames.Language + " language, " + attribute + "out " + TypeNames.Resolution + _nullable + " document) => "
            + (isOnly ? TypeNames.Entry + ".TryOnly(Document, language, out document);" : "(document = " + Choice() + "null) != null;"));
    }

    private string Choice() => string.Concat(_class.Versions.Select((version, index)
        => "language == " + TypeNames.Language + "." + version.Language + " ? " + (index == 0 ? "Document" : HolderOf(version) + ".Document") + " : "));

    private void WriteElements()
    {
        if (_class.Members == GeneratedMembers.Indexers)
        {
            foreach (var part in ResolutionPart.All)
                WritePart(part, null);
            return;
        }

        var resolution = ResolutionCodec.Read(_class.Versions[0].Stored);
        var parts = new PartsWriter(_code, resolution);
        var types = parts.WriteTypes();
        foreach (var part in ResolutionPart.All)
            WritePart(part, types.TryGetValue(part, out var type) ? type : null);
        ConstantsWriter.Write(_code, resolution, OtherVersions(), parts.Members);
    }

    private IEnumerable<Resolution> OtherVersions() => _class.Versions.Skip(1).Select(version => ResolutionCodec.Read(version.Stored));

    private void WritePart(ResolutionPart part, string? type)
    {
        var value = "Document." + part.Name;
        _code.Line("/// <summary>" + part.Description + "</summary>");
        WriteField("public", type ?? part.Type, part.Name, type is null ? value : "new " + type + "(" + value + ")");
    }

    // A class for each other version: asking for one reads no other.
    private void WriteHolder(TextVersion version)
    {
        _code.Open("private static class " + HolderOf(version));
        WriteField("internal", TypeNames.Resolution, "Document", Decode(version));
        _code.Close();
    }

    private void WriteField(string access, string type, string name, string value) => _code.Line(access + " static readonly " + type + " " + name + " = " + value + ";");

    private string Decode(TextVersion version) => TypeNames.Entry + ".Decode(" + Literals.OfCompact(version.Stored, _target) + ")";

    private static string HolderOf(TextVersion version) => "In" + version.Language;
}
