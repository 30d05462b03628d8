using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>
/// Resolves each ibid. to the source of the note right before it (United Nations Editorial Manual, footnotes, use of ibid.). What follows the word takes the place of the antecedent's
/// from the first element that differs. A note that was not understood ends the chain: it is better to say nothing than to jump over it to an older source.
/// </summary>
internal sealed class IbidResolver
{
    // Nobody cites so many corrigenda; the bound keeps long notes linear.
    private const int MostLookedAt = 32;

    private readonly List<IbidResolution> _resolutions = [];
    private List<IbidSource>? _before = [];

    /// <summary>Resolves the ibids of a file.</summary>
    /// <param name="notes">The texts of the notes with what was found in them, in the order of the file.</param>
    public static IReadOnlyList<IbidResolution> Resolve(IReadOnlyList<KeyValuePair<string, CitationScan>> notes)
    {
        var resolver = new IbidResolver();
        for (var i = 0; i < notes.Count; i++)
            resolver.ReadNote(i, notes[i].Key, notes[i].Value);
        return resolver._resolutions;
    }

    /// <summary>The citations of a note together with those that its ibids stand for, in the order of the text.</summary>
    public static IReadOnlyList<Citation> Merge(IReadOnlyList<Citation> citations, IEnumerable<IbidResolution> ibids)
        => citations.Concat(ibids.Where(ibid => ibid.Citation is not null).Select(ibid => ibid.Citation!)).OrderBy(citation => citation.Position).ToArray();

    private void ReadNote(int note, string text, CitationScan scan)
    {
        var cited = SourcesOf(note, scan);
        var sources = new List<IbidSource>();
        var isUnderstood = true;
        var next = 0;
        foreach (var ibid in scan.Ibids)
        {
            for (; next < cited.Count && cited[next].Start < ibid.Start; next++)
                sources.Add(cited[next]);
            var resolution = Resolve(note, text, ibid, sources);
            _resolutions.Add(resolution);
            if (resolution.Citation is { } citation)
                sources.Add(new IbidSource(citation, note, ibid.Start));
            else if (ibid.Symbol is null)
                isUnderstood = false;
        }

        sources.AddRange(cited.Skip(next));
        _before = isUnderstood && sources.Count > 0 && !HasUnknownTail(text, scan) ? sources : null;
    }

    private static List<IbidSource> SourcesOf(int note, CitationScan scan)
    {
        var sources = new List<IbidSource>();
        foreach (var cited in scan.Cited)
        {
            // A decision printed in a cited document is a place in it, no source beside it.
            if (cited.Number is null || cited.Citation.Body != IssuingBody.Other)
                sources.Add(new IbidSource(cited.Citation, note, cited.Start));
        }

        return sources;
    }

    /// <param name="note">The index of the note.</param>
    /// <param name="text">Its text.</param>
    /// <param name="ibid">The ibid.</param>
    /// <param name="here">The sources before it in its own note.</param>
    private IbidResolution Resolve(int note, string text, IbidToken ibid, List<IbidSource> here)
    {
        var candidates = here.Count > 0 ? here : _before;
        if (candidates is null)
            return new IbidResolution(note, ibid, IbidStatus.NotUnderstood, null, null);
        if (candidates.Count == 0)
            return new IbidResolution(note, ibid, IbidStatus.NoAntecedent, null, null);
        var last = candidates[candidates.Count - 1];
        if (IsOtherKind(ibid, last))
            return new IbidResolution(note, ibid, IbidStatus.OtherKind, last.Note, null);
        var stem = StemOf(candidates, out var isOne);
        var citation = ibid.Symbol is null ? Cite(text, ibid, stem) : null;
        var isSure = isOne || citation is null || ibid.Treaty is not null || here.Count > 0;
        return new IbidResolution(note, ibid, isSure ? IbidStatus.Resolved : IbidStatus.Ambiguous, last.Note, citation);
    }

    /// <summary>The last source; of a document with its corrigenda and addenda, the document.</summary>
    private static IbidSource StemOf(List<IbidSource> candidates, out bool isOne)
    {
        var last = candidates[candidates.Count - 1];
        var stem = last;
        var first = Math.Max(0, candidates.Count - MostLookedAt);
        for (var i = candidates.Count - 2; i >= first; i--)
        {
            if (last.Belongs(candidates[i]))
                stem = candidates[i];
        }

        isOne = first == 0;
        for (var i = first; i < candidates.Count - 1 && isOne; i++)
            isOne = candidates[i].Belongs(stem);
        return stem;
    }

    private static bool IsOtherKind(IbidToken ibid, IbidSource source)
    {
        if (ibid.Treaty is not null)
            return !source.IsTreaty;
        return source.IsTreaty && (ibid.Symbol is not null || ibid.PinPoints.Any(place => place.Element is PinPointElement.Section or PinPointElement.Chapter));
    }

    private static Citation Cite(string text, IbidToken ibid, IbidSource source)
    {
        var of = source.Citation;
        return new Citation
        {
            Kind = of.Kind,
            Text = text.Substring(ibid.Start, (ibid.Treaty?.End ?? ibid.End) - ibid.Start),
            Position = ibid.Start,
            Body = of.Body,
            Number = of.Number,
            Symbol = of.Symbol,
            PinPoint = ibid.PinPoints.Count == 0 ? of.PinPoint : Replace(of.PinPoint, PinPointBuilder.Build(ibid.PinPoints)),
            IsIbid = true,
        };
    }

    // Section IV takes the place of section II, and of the paragraph in it; the annex above both stays.
    private static PinPoint? Replace(PinPoint? of, PinPoint? by)
    {
        if (of is null || by is null || by.Annex is not null)
            return by;
        return by.Section is not null ? new PinPoint(by.Section, by.Paragraph, of.Annex) : new PinPoint(of.Section, by.Paragraph, of.Annex);
    }

    // A second source after a semicolon that was not read: an ibid. would refer to that one.
    private static bool HasUnknownTail(string text, CitationScan scan)
    {
        var end = scan.Tokens.Length == 0 ? 0 : scan.Tokens[scan.Tokens.Length - 1].End;
        var stop = text.IndexOfAny([';', '；', '؛'], Math.Min(end, text.Length));
        return stop >= 0 && FoldedScan.SkipBlanks(text, stop + 1) < text.Length;
    }
}
