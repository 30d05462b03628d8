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

    private string DefaultDocument => HolderOf(_class.Versions[0]) + ".Document";

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
        foreach (var version in _class.Versions)
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
        _code.Line("public static " + TypeNames.Resolution + " Document => " + DefaultDocument + ";");
    }

    private void WriteLanguages()
    {
        var codes = Literals.Of(_class.LanguageCodes);
        _code.Line("/// <summary>The languages in which the resolution is there.</summary>");
        _code.Line("public static " + TypeNames.ReadOnlyList + "<" + TypeNames.Language + "> Languages => " + TypeNames.Entry + ".Languages(" + codes + ");");

        _code.Line("/// <summary>The resolution in a language.</summary>");
        _code.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">It is not there in that language.</exception>");
        _code.Open("public static " + TypeNames.Resolution + " In(" + TypeNames.Language + " language)");
        _code.Open("switch (language)");
        foreach (var version in _class.Versions)
            _code.Line("case " + TypeNames.Language + "." + version.Language + ": return " + HolderOf(version) + ".Document;");
        _code.Line("default: throw " + TypeNames.Entry + ".NoLanguage(Symbol, language, " + codes + ");");
        _code.Close();
        _code.Close();

        _code.Line("/// <summary>Looks for the resolution in a language.</summary>");
        var attribute = _target.HasNotNullWhen && _target.HasNullability ? TypeNames.NotNullWhen : "";
        _code.Open("public static bool TryIn(" + TypeNames.Language + " language, " + attribute + "out " + TypeNames.Resolution + _nullable + " document)");
        _code.Open("switch (language)");
        foreach (var version in _class.Versions)
            _code.Line("case " + TypeNames.Language + "." + version.Language + ": document = " + HolderOf(version) + ".Document; return true;");
        _code.Line("default: document = null; return false;");
        _code.Close();
        _code.Close();
    }

    private void WriteElements()
    {
        if (_class.Members == GeneratedMembers.Indexers)
        {
            foreach (var part in ResolutionPart.All)
                WritePart(part, part.Type, DefaultDocument + "." + part.Name);
            return;
        }

        var resolution = ResolutionCodec.Read(_class.Versions[0].Stored);
        var parts = new PartsWriter(_code, resolution);
        var typed = parts.WriteTypes();
        foreach (var part in ResolutionPart.All)
        {
            var isTyped = typed.TryGetValue(part, out var type);
            WritePart(part, isTyped ? type! : part.Type, isTyped ? PartsWriter.Holder + "." + part.Name : DefaultDocument + "." + part.Name);
        }

        parts.WriteHolder(typed, DefaultDocument);
        ConstantsWriter.Write(_code, resolution, OtherVersions(), parts.Members);
    }

    private IEnumerable<Resolution> OtherVersions() => _class.Versions.Skip(1).Select(version => ResolutionCodec.Read(version.Stored));

    private void WritePart(ResolutionPart part, string type, string value)
    {
        _code.Line("/// <summary>" + part.Description + "</summary>");
        _code.Line("public static " + type + " " + part.Name + " => " + value + ";");
    }

    // A class for each version: asking for one does not read the others. The static constructor makes it read no earlier than asked for.
    private void WriteHolder(TextVersion version)
    {
        _code.Open("private static class " + HolderOf(version));
        _code.Line("static " + HolderOf(version) + "() { }");
        _code.Line("internal static readonly " + TypeNames.Resolution + " Document = " + TypeNames.Entry + ".Decode(" + Literals.OfCompact(version.Stored, _target) + ");");
        _code.Close();
    }

    private static string HolderOf(TextVersion version) => "In" + version.Language;
}
