using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ResolutionGen.Analyzers;

/// <summary>Follows an expression such as <c>Res72_31.Sections["II"].Operative</c> from the generated class to what it stands for.</summary>
internal sealed class ElementScopeFinder(IndexedAssemblies assemblies)
{
    /// <summary>What an expression stands for; null where that is not known from the code alone.</summary>
    public ElementScope? Find(IOperation? expression) => expression switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } indexed => IndexedMember(Find(instance), indexed),
        IMemberReferenceOperation { Instance: null } member => assemblies.Find(member.Member.ContainingType) is { } resolution ? Member(OfDefault(resolution), member.Member.Name) : null,
        IPropertyReferenceOperation member => Member(Find(member.Instance), member.Property.Name),
        IInvocationOperation { Instance: null, TargetMethod.Name: "In", Arguments.Length: 1 } call => assemblies.Find(call.TargetMethod.ContainingType) is { } resolution ? InLanguage(resolution, call.Arguments[0].Value) : null,
        IConversionOperation { IsImplicit: true } conversion => Find(conversion.Operand),
        _ => null,
    };

    private static ElementScope OfDefault(IndexedResolution resolution) => new(resolution, [resolution.Versions[0]], ElementScopeKind.Resolution, "");

    private static ElementScope? InLanguage(IndexedResolution resolution, IOperation language)
    {
        var versions = language.ConstantValue is { HasValue: true, Value: int code }
            ? resolution.Versions.Where(version => (int)version.Language == code).ToArray()
            : resolution.Versions;
        return versions.Count == 0 ? null : new ElementScope(resolution, versions, ElementScopeKind.Resolution, "");
    }

    private static ElementScope? Member(ElementScope? owner, string name) => (owner?.Kind, name) switch
    {
        (ElementScopeKind.Resolution, "Document") => owner,
        (ElementScopeKind.Resolution or ElementScopeKind.Section, "Preambular") => owner with { Kind = ElementScopeKind.Preambular },
        (ElementScopeKind.Resolution or ElementScopeKind.Section, "Operative") => owner with { Kind = ElementScopeKind.Operative },
        (ElementScopeKind.Resolution, "Footnotes") => owner with { Kind = ElementScopeKind.Footnotes },
        (ElementScopeKind.Resolution, "Sections") => owner with { Kind = ElementScopeKind.Sections },
        (ElementScopeKind.Resolution, "Annexes") => owner with { Kind = ElementScopeKind.Annexes },
        (ElementScopeKind.Annex, "Paragraphs") => owner with { Kind = ElementScopeKind.AnnexParagraphs },

        // The members that generated code has for single sections and annexes.
        (ElementScopeKind.Sections, _) => Section(owner, section => string.Equals(GeneratedNames.OfSection(section.Label), name, StringComparison.Ordinal)),
        (ElementScopeKind.Annexes, _) => Annex(owner, number => string.Equals(GeneratedNames.OfAnnex(number), name, StringComparison.Ordinal)),
        _ => null,
    };

    private static ElementScope? IndexedMember(ElementScope? owner, IPropertyReferenceOperation indexed)
        => (owner?.Kind, ConstantIndex.Of(indexed)) switch
        {
            (ElementScopeKind.Sections, string label) => Section(
                owner,
                section => string.Equals(section.Label, label, StringComparison.Ordinal) || string.Equals(section.Heading, label, StringComparison.Ordinal)),
            (ElementScopeKind.Annexes, int wanted) => Annex(owner, number => number == wanted),
            _ => null,
        };

    private static ElementScope? Section(ElementScope owner, Func<IndexedSection, bool> isMeant)
        => One(owner.Versions[0].Sections.Where(isMeant)) is { } section ? owner with { Kind = ElementScopeKind.Section, Container = section.Label } : null;

    private static ElementScope? Annex(ElementScope owner, Func<int, bool> isMeant)
        => One(owner.Versions[0].Annexes.Where(isMeant)) is { } number ? owner with { Kind = ElementScopeKind.Annex, Container = ReferencePath.OfAnnex(number) } : null;

    // Where a label stands twice, code cannot say which is meant.
    private static T? One<T>(IEnumerable<T> candidates)
        where T : struct
    {
        var found = candidates.Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }
}
