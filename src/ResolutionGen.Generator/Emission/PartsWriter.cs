using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen.Generator;

/// <summary>Writes the types of the collections of a resolution: those of the library with a property for each element.</summary>
internal sealed class PartsWriter
{
    // What the base types of the collections have already.
    private static readonly string[] BaseMembers =
    [
        "Count", "Single", "TryGet", "Descendants", "GetEnumerator", "ItemAt", "ParagraphAt", "Item", "Preambular", "Operative", "Label", "Heading", "Title", "Number", "Paragraphs",
        "Headings", "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
    ];

    private readonly CodeWriter _code;
    private readonly Resolution _resolution;
    private readonly NameScope _types = new(GeneratedNames.ReservedForMembers);
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);

    public PartsWriter(CodeWriter code, Resolution resolution)
    {
        _code = code;
        _resolution = resolution;
    }

    /// <summary>The member of each paragraph and footnote that has one, by path: <c>OperativeParagraphs.P4</c>.</summary>
    public IReadOnlyDictionary<string, string> Members => _members;

    /// <summary>Writes the types; a part without elements needs none of its own.</summary>
    public IReadOnlyDictionary<ResolutionPart, string> WriteTypes()
    {
        var types = new Dictionary<ResolutionPart, string>();
        if (_resolution.Preambular.Count > 0)
            types.Add(ResolutionPart.Preambular, WriteParagraphs("PreambularParagraphs", _resolution.Preambular));
        if (_resolution.Operative.Count > 0)
            types.Add(ResolutionPart.Operative, WriteParagraphs("OperativeParagraphs", _resolution.Operative));
        if (_resolution.Footnotes.Count > 0)
            types.Add(ResolutionPart.Footnotes, WriteFootnotes());
        if (_resolution.Sections.Count > 0)
            types.Add(ResolutionPart.Sections, WriteSections());
        if (_resolution.Annexes.Count > 0)
            types.Add(ResolutionPart.Annexes, WriteAnnexes());
        return types;
    }

    private string WriteParagraphs(string name, ParagraphCollection paragraphs)
    {
        var type = OpenType(name, TypeNames.Paragraphs, "paragraphs");
        _code.Close();
        WriteParagraphMembers(type, paragraphs, "ItemAt(", ")");
        _code.Close();
        return type;
    }

    private void WriteParagraphMembers(string type, ParagraphCollection paragraphs, string before, string after)
    {
        var scope = new NameScope([.. BaseMembers, type]);
        var containers = new Dictionary<string, string>(StringComparer.Ordinal);
        var isSingle = paragraphs.Count == 1 && paragraphs.First() is { Number: null, Kind: ParagraphKind.Operative };
        var index = 0;
        foreach (var paragraph in paragraphs)
        {
            var path = LocalPath(paragraph, index);
            var member = GeneratedNames.OfMember(path);
            var container = ElementPath.Parse(paragraph.Path).Container;
            var access = before + Text(index++) + after;

            // Where numbers begin again in each section, the collection of all shows the first, as its indexer does.
            if (containers.TryGetValue(member, out var first) && !string.Equals(first, container, StringComparison.Ordinal))
                continue;
            containers[member] = container;
            WriteParagraph(type, paragraph, path, access, scope, isHidden: isSingle);
        }
    }

    // A section counts its preambular paragraphs from 1, as its indexer does; their paths count through the resolution.
    private static string LocalPath(Paragraph paragraph, int index)
        => paragraph.Kind == ParagraphKind.Preambular ? "pp" + Text(index + 1) : paragraph.Path;

    private void WriteParagraph(string type, Paragraph paragraph, string path, string access, NameScope scope, bool isHidden)
    {
        // The only paragraph, without a number, is the base's Single.
        if (!isHidden)
            WriteMember(type, paragraph.Path, scope.Take(GeneratedNames.OfMember(path)), TypeNames.Paragraph, access, Summary.Of(paragraph));
        for (var i = 0; i < paragraph.Children.Count; i++)
        {
            var child = paragraph.Children[i];
            var childPath = child.Path.StartsWith(paragraph.Path, StringComparison.Ordinal) ? path + child.Path.Substring(paragraph.Path.Length) : child.Path;
            WriteParagraph(type, child, childPath, access + ".Children[" + Text(i) + "]", scope, isHidden: false);
        }
    }

    private string WriteFootnotes()
    {
        var type = OpenType("NumberedFootnotes", TypeNames.Footnotes, "footnotes");
        _code.Close();
        var scope = new NameScope([.. BaseMembers, type]);
        var index = 0;
        foreach (var footnote in _resolution.Footnotes)
        {
            WriteMember(type, footnote.Path, scope.Take(GeneratedNames.OfMember(footnote.Path)), TypeNames.Footnote, "ItemAt(" + Text(index) + ")", Summary.Of(footnote));
            index++;
        }

        _code.Close();
        return type;
    }

    private string WriteSections()
    {
        var sections = new List<(string Member, string Type, string Description)>();
        var scope = new NameScope([.. BaseMembers, "LabelledSections"]);
        foreach (var section in _resolution.Sections)
        {
            var member = scope.Take(GeneratedNames.OfSection(section.Label));
            sections.Add((member, WriteSection(member, section), Summary.Of(section.Title is null ? section.Heading : section.Heading + " " + section.Title)));
        }

        return WriteOwners("LabelledSections", TypeNames.Sections, "sections", sections);
    }

    private string WriteSection(string member, Section section)
    {
        var preambular = section.Preambular.Count > 0 ? WriteParagraphs("PreambularParagraphs" + member, section.Preambular) : null;
        var operative = section.Operative.Count > 0 ? WriteParagraphs("OperativeParagraphs" + member, section.Operative) : null;
        var type = OpenType("Section" + member, TypeNames.Section, "section");
        WriteAssignment("Preambular", preambular, "section");
        WriteAssignment("Operative", operative, "section");
        _code.Close();
        WriteHiding(ResolutionPart.Preambular, preambular);
        WriteHiding(ResolutionPart.Operative, operative);
        _code.Close();
        return type;
    }

    private string WriteAnnexes()
    {
        var annexes = new List<(string Member, string Type, string Description)>();
        var scope = new NameScope([.. BaseMembers, "NumberedAnnexes"]);
        foreach (var annex in _resolution.Annexes)
        {
            var member = scope.Take(GeneratedNames.OfAnnex(annex.Number));
            var type = OpenType("Annex" + member, TypeNames.Annex, "annex");
            _code.Close();
            WriteParagraphMembers(type, annex.Paragraphs, "ParagraphAt(", ")");
            _code.Close();
            annexes.Add((member, type, Summary.Of(annex.Heading)));
        }

        return WriteOwners("NumberedAnnexes", TypeNames.Annexes, "annexes", annexes);
    }

    // Sections and annexes are made with their collection, paragraphs and notes are already there.
    private string WriteOwners(string name, string baseType, string parameter, List<(string Member, string Type, string Description)> owners)
    {
        var type = OpenType(name, baseType, parameter);
        for (var i = 0; i < owners.Count; i++)
            _code.Line(owners[i].Member + " = new " + owners[i].Type + "(ItemAt(" + Text(i) + "));");
        _code.Close();
        foreach (var (member, ownType, description) in owners)
        {
            _code.Line(description);
            _code.Line("public " + ownType + " " + member + " { get; }");
        }

        _code.Close();
        return type;
    }

    private string OpenType(string name, string baseType, string parameter)
    {
        var type = _types.Take(name);
        _code.Line("/// <summary>The " + parameter + ", with a member for each.</summary>");
        _code.Open("public sealed class " + type + " : " + baseType);
        _code.Open("internal " + type + "(" + baseType + " " + parameter + ") : base(" + parameter + ")");
        return type;
    }

    private void WriteAssignment(string property, string? type, string owner)
    {
        if (type is not null)
            _code.Line(property + " = new " + type + "(" + owner + "." + property + ");");
    }

    private void WriteHiding(ResolutionPart part, string? type)
    {
        if (type is null)
            return;
        _code.Line("/// <summary>" + part.Description + "</summary>");
        _code.Line("public new " + type + " " + part.Name + " { get; }");
    }

    private void WriteMember(string type, string path, string name, string memberType, string access, string summary)
    {
        _code.Line(summary);
        _code.Line("public " + memberType + " " + name + " => " + access + ";");
        if (!_members.ContainsKey(path))
            _members.Add(path, type + "." + name);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
