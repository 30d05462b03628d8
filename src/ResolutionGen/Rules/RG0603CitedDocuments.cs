using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>
/// RG0603: one language version cites another document than all the others, or does not cite what they all cite. It takes three versions to tell which is wrong. Numbers are compared, not bodies,
/// since each language has its own words for these.
/// </summary>
internal sealed class RG0603CitedDocuments : ProjectRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("RG0603", "Cited documents differ between language versions", "Versions", RuleSeverity.Warning, IsAlone: false);

    public override void Check(ProjectRuleContext context)
    {
        foreach (var versions in context.Project.Versions)
            new Comparison(context, versions).Compare();
    }

    private sealed class Comparison(ProjectRuleContext context, ProjectVersions versions)
    {
        // A version that lacks more than that is not a damaged one, but another text.
        private const int MostMissing = 20;
        private readonly NumberTraces[] _traces = Enumerable.Range(0, versions.Count).Select(version => new NumberTraces(versions[version].Document.Reading.Text)).ToArray();
        private readonly string? _own = OwnKey(versions[0].Model.Number);
        private readonly HashSet<(int, string)> _reported = [];

        private VersionAlignment Alignment => versions.Alignment;

        public void Compare()
        {
            foreach (var element in Alignment.Elements)
            {
                var sets = element.Texts.Select(DocumentsIn).ToArray();
                foreach (var dissent in Dissent.Find(sets))
                    Judge(element, sets, dissent);
            }
        }

        private void Judge(AlignedElement element, HashSet<string>?[] sets, Dissent dissent)
        {
            var extra = dissent.Extra.Where(document => IsComparable(document, sets)).ToList();
            var missing = dissent.Missing.Where(document => IsComparable(document, sets)).ToList();
            foreach (var document in extra.ToArray())
            {
                if (!element.IsSure && !IsOnlyIn(dissent.Version, document))
                    continue;
                var meant = missing.Where(candidate => OneSlip.Separates(document, candidate)).ToArray();
                if (meant.Length != 1)
                    continue;
                ReportOther(element, dissent.Version, document, meant[0]);
                extra.Remove(document);
                missing.Remove(meant[0]);
            }

            extra.RemoveAll(document => !IsOnlyIn(dissent.Version, document));
            missing.RemoveAll(document => !IsMissingOnlyIn(dissent.Version, document));
            if (!element.IsSure || missing.Count > MostMissing)
                return;
            if (extra.Count == 1 && missing.Count == 1 && !_traces[dissent.Version].Has(missing[0]))
            {
                ReportOther(element, dissent.Version, extra[0], missing[0]);
                return;
            }

            foreach (var document in extra.Where(document => !versions.Others(dissent.Version).Any(other => _traces[other].Has(document) || HasUnclear(element.Texts[other]))))
                ReportExtra(element, dissent.Version, document);
            foreach (var document in missing.Where(document => !_traces[dissent.Version].Has(document) && !HasUnclear(element.Texts[dissent.Version])))
                ReportMissing(element, dissent.Version, document);
        }

        // A damaged symbol, or a number that each language forms in its own way, may be the one that seems to be missing.
        private static bool HasUnclear(IReadOnlyList<BoundText>? texts)
            => texts is not null && texts.Any(text => text.Scan.Symbols.Any(symbol => !symbol.IsValid) || text.Scan.Cited.Any(cited => cited.Treaty is null && DocumentKeys.Of(cited) is null));

        // A corrigendum is a matter of words in some languages; the resolution's own number stands in the head of every page.
        private bool IsComparable(string document, HashSet<string>?[] sets)
        {
            if (string.Equals(document, _own, StringComparison.Ordinal))
                return false;
            var original = WithoutSupplement(document);
            return !sets.Any(set => set is not null && set.Any(other => !ReferenceEquals(other, document) && !string.Equals(other, document, StringComparison.Ordinal) && string.Equals(WithoutSupplement(other), original, StringComparison.Ordinal)));
        }

        private bool IsOnlyIn(int version, string document) => versions.Others(version).All(other => !Alignment.Citations[other].Contains(document));

        private bool IsMissingOnlyIn(int version, string document)
            => !Alignment.Citations[version].Contains(document) && versions.Others(version).All(other => Alignment.Citations[other].Contains(document));

        private void ReportOther(AlignedElement element, int version, string document, string meant)
        {
            var others = OthersWith(element, version);
            foreach (var place in PlacesOf(element, version, document))
            {
                context.Report(
                    versions[version],
                    place.Text,
                    place.Cited.Start,
                    place.Cited.Length,
                    $"{versions.LanguageOf(version)} alone cites {document} here; {versions.LanguagesOf(others)} have {meant}; did you mean {meant}?",
                    Related(element, others, meant));
            }
        }

        private void ReportExtra(AlignedElement element, int version, string document)
        {
            var others = OthersWith(element, version);
            foreach (var place in PlacesOf(element, version, document).Where(_ => _reported.Add((version, document))))
            {
                context.Report(
                    versions[version],
                    place.Text,
                    place.Cited.Start,
                    place.Cited.Length,
                    $"{versions.LanguageOf(version)} alone cites {document}; {versions.LanguagesOf(others)} do not",
                    others.Select(other => RelatedHead(other, element.Texts[other]![0], "nothing of it here")).ToArray());
            }
        }

        private void ReportMissing(AlignedElement element, int version, string document)
        {
            if (!_reported.Add((version, document)))
                return;
            var others = OthersWith(element, version);
            var text = element.Texts[version]![0];
            context.Report(
                versions[version],
                versions.HeadOf(version, text),
                text.Path,
                $"{versions.LanguageOf(version)} alone does not cite {document}; {versions.LanguagesOf(others)} do, in {text.Path}",
                Related(element, others, document));
        }

        private int[] OthersWith(AlignedElement element, int version) => versions.Others(version).Where(other => element.Texts[other] is not null).ToArray();

        private RelatedPlace[] Related(AlignedElement element, int[] others, string document)
            => [.. others.SelectMany(other => PlacesOf(element, other, document).Take(1).Select(place => ProjectRuleContext.Related(versions[other], place.Text, place.Cited.Start, place.Cited.Length, versions.LanguageOf(other) + " has " + document)))];

        private RelatedPlace RelatedHead(int version, BoundText text, string message) => new(versions[version].Path, versions.HeadOf(version, text), message);

        private static IEnumerable<CitedPlace> PlacesOf(AlignedElement element, int version, string document)
            => element.Texts[version]!.SelectMany(VersionAlignment.CitationsIn).Where(place => string.Equals(place.Document, document, StringComparison.Ordinal));

        private static HashSet<string>? DocumentsIn(IReadOnlyList<BoundText>? texts)
            => texts is null ? null : new HashSet<string>(texts.SelectMany(VersionAlignment.CitationsIn).Select(place => place.Document), StringComparer.Ordinal);

        private static string? OwnKey(ResolutionNumber? number) => number is null ? null : DocumentKeys.Of(number);

        // A/65/53/CORR.1, A/69/154/ADD.1
        private static string WithoutSupplement(string document)
        {
            foreach (var supplement in Supplements)
            {
                var at = document.IndexOf(supplement, StringComparison.Ordinal);
                if (at > 0)
                    document = document.Substring(0, at);
            }

            return document;
        }

        private static readonly string[] Supplements = ["/ADD.", "/REV.", "/CORR."];
    }
}
