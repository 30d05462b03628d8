using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>The resolutions of a file that share one numbering of notes: a resolution with its letter parts, or all of the file.</summary>
/// <param name="start">Where the head of the first one begins in the file.</param>
internal sealed class NoteNumbering(int start)
{
    public List<ParsedResolution> Resolutions { get; } = [];

    /// <summary>Gives the notes of a file to the groups. Only where the numbers begin again do titled resolutions have notes of their own.</summary>
    /// <returns>The groups that stand; one where the numbering runs through the file.</returns>
    public static IReadOnlyList<NoteNumbering> Attach(IReadOnlyList<NoteNumbering> groups, DocumentLayout layout, BlockText joiner)
    {
        var notes = layout.Notes.Select(note => new ParsedNote(note.Label, note.LabelSpan, note.Page, joiner.Join(note.Lines))).ToArray();
        if (groups.Count > 1 && notes.Count(note => note.Number == 1) < 2)
            groups = [Merge(groups)];
        var last = 0;
        foreach (var note in notes)
        {
            while (last + 1 < groups.Count && groups[last + 1].Start <= note.LabelSpan.Start)
                last++;
            groups[last].Resolutions[0].Notes.Add(note);
        }

        return groups;
    }

    /// <summary>A note belongs to the resolution that its first marker stands in, else to that of the note before.</summary>
    public void DistributeNotes()
    {
        if (Resolutions.Count == 1)
            return;
        var owners = new Dictionary<string, ParsedResolution>(StringComparer.Ordinal);
        foreach (var resolution in Resolutions)
        {
            foreach (var marker in resolution.Paragraphs().SelectMany(paragraph => paragraph.Markers))
            {
                if (!owners.ContainsKey(marker.Label))
                    owners.Add(marker.Label, resolution);
            }
        }

        var notes = Resolutions[0].Notes.ToArray();
        Resolutions[0].Notes.Clear();
        var owner = Resolutions[0];
        foreach (var note in notes)
        {
            owner = owners.TryGetValue(note.Label, out var marked) ? marked : owner;
            owner.Notes.Add(note);
        }
    }

    private int Start => start;

    private static NoteNumbering Merge(IReadOnlyList<NoteNumbering> groups)
    {
        var all = new NoteNumbering(0);
        foreach (var group in groups)
            all.Resolutions.AddRange(group.Resolutions);
        return all;
    }
}
