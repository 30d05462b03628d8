using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Finds the citations of footnotes and resolves their ibids through the whole file: a letter part goes on where the part before ended.</summary>
internal static class NoteLinker
{
    public static Dictionary<ParsedResolution, LinkedNote[]> Link(IReadOnlyList<ParsedResolution> resolutions, LanguageTable table)
    {
        var texts = new List<KeyValuePair<string, CitationScan>>();
        foreach (var resolution in resolutions)
        {
            var (body, _, _) = ResolutionIdentity.Of(resolution);
            texts.AddRange(resolution.Notes.Select(note => new KeyValuePair<string, CitationScan>(note.Text.Text, CitationScanner.Scan(note.Text.Text, table, body))));
        }

        var ibids = IbidResolver.Resolve(texts).ToLookup(ibid => ibid.Note);
        var linked = new Dictionary<ParsedResolution, LinkedNote[]>();
        var index = 0;
        foreach (var resolution in resolutions)
        {
            var notes = new LinkedNote[resolution.Notes.Count];
            for (var i = 0; i < notes.Length; i++, index++)
                notes[i] = LinkNote(texts[index].Value, ibids[index].ToArray());
            linked.Add(resolution, notes);
        }

        return linked;
    }

    private static LinkedNote LinkNote(CitationScan scan, IbidResolution[] ibids)
        => new(scan, ibids.Length == 0 ? scan.Citations : IbidResolver.Merge(scan.Citations, ibids), ibids);
}
