using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace ResolutionGen.Generator;

/// <summary>The source of the catalogue.</summary>
/// <param name="Text">The namespace with the class; empty where the library is not referenced.</param>
/// <param name="Target">What the compilation takes.</param>
internal sealed record CatalogueSource(string Text, CompilationTarget Target)
{
    public const string HintName = GeneratedNames.Catalogue + HintNames.Extension;

    // The runtime compiles a method when it is first called: opening one resolution should not compile a switch over ten thousand.
    private const int Chunk = 64;

    private const string OpenParameters = "(int index, " + TypeNames.Language + " language)";
    private const string IndexFault = "throw new global::System.ArgumentOutOfRangeException(nameof(index))";

    public static CatalogueSource Of(ImmutableArray<CatalogueItem> items, ProjectOptions project, CompilationTarget target)
        => new(target.HasCore ? Write(items, project, target) : "", target);

    private static string Write(ImmutableArray<CatalogueItem> items, ProjectOptions project, CompilationTarget target)
    {
        var code = new CodeWriter();
        var compact = Literals.OfCompact(CatalogueCodec.Write(items.Select(item => item.Line).ToArray()), target);
        if (project.Namespace.Length > 0)
            code.Open("namespace " + string.Join(".", project.Namespace.Split('.').Select(Literals.Identifier)));
        code.Line("/// <summary>The resolutions of this assembly.</summary>");
        code.Line(TypeNames.GeneratedCode);
        code.Open(ClassWriter.AccessWord(project.Texts.Access ?? GeneratedAccess.Internal) + " static partial class " + GeneratedNames.Catalogue);
        code.Line("/// <summary>The resolutions in the order of their symbols. None is read before it is asked for.</summary>");
        code.Line("public static " + TypeNames.ReadOnlyList + "<" + TypeNames.CatalogueEntry + "> All => Table.Entries;");
        code.Line("/// <summary>The resolution with a symbol or number; null where the assembly does not have it.</summary>");
        code.Line("public static " + TypeNames.CatalogueEntry + (target.HasNullability ? "?" : "") + " Find(string symbol) => Table.Entries.Find(symbol);");
        code.Open("private static class Table");
        code.Line("internal static readonly " + TypeNames.CatalogueTable + " Entries = " + TypeNames.Entry + ".Catalogue(" + compact + ", Open);");
        WriteOpen(code, items);
        code.Close();
        code.Close();
        if (project.Namespace.Length > 0)
            code.Close();
        return code.ToString();
    }

    private static void WriteOpen(CodeWriter code, ImmutableArray<CatalogueItem> items)
    {
        var chunks = (items.Length + Chunk - 1) / Chunk;
        if (chunks <= 1)
        {
            WriteSwitch(code, "Open", items, 0);
            return;
        }

        code.Open("private static " + TypeNames.Resolution + " Open" + OpenParameters);
        code.Open("switch (index / " + Number(Chunk) + ")");
        for (var chunk = 0; chunk < chunks; chunk++)
            code.Line("case " + Number(chunk) + ": return Open" + Number(chunk) + "(index, language);");
        code.Line("default: " + IndexFault + ";");
        code.Close();
        code.Close();
        for (var chunk = 0; chunk < chunks; chunk++)
            WriteSwitch(code, "Open" + Number(chunk), items, chunk * Chunk);
    }

    private static void WriteSwitch(CodeWriter code, string name, ImmutableArray<CatalogueItem> items, int start)
    {
        code.Open("private static " + TypeNames.Resolution + " " + name + OpenParameters);
        code.Open("switch (index)");
        for (var i = start; i < Math.Min(start + Chunk, items.Length); i++)
            code.Line("case " + Number(i) + ": return " + TypeReference(items[i].FullName) + ".In(language);");
        code.Line("default: " + IndexFault + ";");
        code.Close();
        code.Close();
    }

    private static string TypeReference(string fullName) => "global::" + string.Join(".", fullName.Split('.').Select(Literals.Identifier));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
