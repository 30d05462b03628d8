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
        // A paragraph that cites so many others is not damaged, but another one.
        private const int MostDifferences = 20;
        private const char Repetition = '#';
        private readonly NumberTraces[] _traces = Enumerable.Range(0, versions.Count).Select(version => new NumberTraces(versions[version].Document.Reading.Text)).ToArray();
        private readonly string? _own = OwnKey(versions[0].Model.Number);
        private readonly HashSet<(int, string)> _reported = [];

        private VersionAlignment Alignment => versions.Alignment;

        public void Compare()
        {
            foreach (var element in Alignment.Elements.Where(element => element.Citations.Any(places => places.Count > 0)))
            {
                var sets = element.Texts.Select((texts, version) => texts is null ? null : DocumentsIn(element.Citations[version])).ToArray();
                foreach (var dissent in Dissent.Find(sets))
                    Judge(element, sets, dissent);
            }
        }

        private void Judge(AlignedElement element, HashSet<string>?[] sets, Dissent dissent)
        {
            if (dissent.Extra.Count > MostDifferences || dissent.Missing.Count > MostDifferences)
                return;
            var extra = dissent.Extra.Where(item => !string.Equals(DocumentOf(item), _own, StringComparison.Ordinal)).ToList();
            var missing = dissent.Missing.ToList();
            foreach (var item in extra.ToArray())
            {
                var document = DocumentOf(item);
                if (!element.IsSure && !IsOnlyIn(dissent.Version, document))
                    continue;
                var meant = missing.Where(candidate => OneSlip.Separates(document, DocumentOf(candidate))).ToArray();
                if (meant.Length != 1)
                    continue;
                ReportOther(element, dissent.Version, document, DocumentOf(meant[0]));
                extra.Remove(item);
                missing.Remove(meant[0]);
            }

            if (element.IsSure)
                JudgeRest(element, dissent.Version, [.. extra.Where(item => IsComparable(item, sets) && IsOnlyIn(dissent.Version, item))], [.. missing.Where(item => IsComparable(item, sets) && IsMissingOnlyIn(dissent.Version, item))]);
        }

        // Without a slip that explains them, only documents count that stand nowhere else.
        private void JudgeRest(AlignedElement element, int version, string[] extra, string[] missing)
        {
            if (extra.Length == 1 && missing.Length == 1 && !_traces[version].Has(missing[0]))
            {
                ReportOther(element, version, extra[0], missing[0]);
                return;
            }

            foreach (var document in extra.Where(document => !versions.Others(version).Any(other => _traces[other].Has(document) || HasUnclear(element.Texts[other]))))
                ReportExtra(element, version, document);
            foreach (var document in missing.Where(document => !_traces[version].Has(document) && !HasUnclear(element.Texts[version])))
                ReportMissing(element, version, document);
        }

        // A damaged symbol, or a number that each language forms in its own way, may be the one that seems to be missing.
        private static bool HasUnclear(IReadOnlyList<BoundText>? texts)
            => texts is not null && texts.Any(text => text.Scan.Symbols.Any(symbol => !symbol.IsValid) || text.Scan.Cited.Any(cited => cited.Treaty is null && DocumentKeys.Of(cited) is null));

        // A corrigendum is a matter of words in some languages, and so is naming a document a second time.
        private static bool IsComparable(string item, HashSet<string>?[] sets)
        {
            if (item.IndexOf(Repetition) >= 0)
                return false;
            var original = WithoutSupplement(item);
            return !sets.Any(set => set is not null && set.Any(other => !string.Equals(DocumentOf(other), item, StringComparison.Ordinal) && string.Equals(WithoutSupplement(DocumentOf(other)), original, StringComparison.Ordinal)));
        }

        private bool IsOnlyIn(int version, string document) => versions.Others(version).All(other => !Alignment.Citations[other].Contains(document));

        private bool IsMissingOnlyIn(int version, string document)
            => !Alignment.Citations[version].Contains(document) && versions.Others(version).All(other => Alignment.Citations[other].Contains(document));

        private void ReportOther(AlignedElement element, int version, string document, string meant)
        {
            var others = OthersWith(element, version).Where(other => PlacesOf(element, other, meant).Any()).ToArray();
            var related = Related(element, others, meant);
            foreach (var place in PlacesOf(element, version, document))
            {
                context.Report(
                    versions[version],
                    place.Text,
                    place.Cited.Start,
                    place.Cited.Length,
                    $"{versions.LanguageOf(version)} alone cites {document} here; {versions.LanguagesOf(others)} have {meant}; did you mean {meant}?",
                    related);
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
            => element.Citations[version].Where(place => string.Equals(place.Document, document, StringComparison.Ordinal));

        // Each document once for each time it is cited: of two equal citations in a paragraph one may be damaged.
        private static HashSet<string> DocumentsIn(IReadOnlyList<CitedPlace> places)
        {
            var items = new HashSet<string>(StringComparer.Ordinal);
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var place in places)
            {
                counts.TryGetValue(place.Document, out var count);
                counts[place.Document] = count + 1;
                items.Add(count == 0 ? place.Document : place.Document + Repetition + FoldedScan.Format(count));
            }

            return items;
        }

        private static string DocumentOf(string item)
        {
            var repetition = item.IndexOf(Repetition);
            return repetition < 0 ? item : item.Substring(0, repetition);
        }

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
