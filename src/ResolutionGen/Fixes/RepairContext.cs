using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>A document as repairs look at it: what stands where findings point, found once for all of them.</summary>
internal sealed class RepairContext
{
    private readonly Lazy<Dictionary<SourceSpan, NumberedNote>> _notes;
    private readonly Lazy<Dictionary<SourceSpan, AmbiguousDate>> _dates;
    private readonly Lazy<HashSet<(string Number, CalendarDate Date)>> _datesOfNumbers;
    private readonly Lazy<IReadOnlyList<ParsedMarker>> _markers;
    private readonly Lazy<ILookup<string, int>> _markersByLabel;
    private readonly Lazy<ILookup<int, NumberedNote>> _notesByNumber;

    public RepairContext(ResolutionDocument document)
    {
        Document = document;
        _notes = new Lazy<Dictionary<SourceSpan, NumberedNote>>(FindNotes);
        _dates = new Lazy<Dictionary<SourceSpan, AmbiguousDate>>(FindDates);
        _datesOfNumbers = new Lazy<HashSet<(string Number, CalendarDate Date)>>(FindDatesOfNumbers);
        _markers = new Lazy<IReadOnlyList<ParsedMarker>>(() => document.Bound.SelectMany(resolution => resolution.Texts).SelectMany(text => text.Markers).ToArray());
        _markersByLabel = new Lazy<ILookup<string, int>>(() => Markers.Select((marker, index) => (marker.Label, Index: index)).ToLookup(marker => marker.Label, marker => marker.Index, StringComparer.Ordinal));
        _notesByNumber = new Lazy<ILookup<int, NumberedNote>>(() => Notes.Values.ToLookup(note => note.Number));
    }

    public ResolutionDocument Document { get; }

    /// <summary>The numbered notes, by the places of their labels in the file.</summary>
    public IReadOnlyDictionary<SourceSpan, NumberedNote> Notes => _notes.Value;

    public ILookup<int, NumberedNote> NotesByNumber => _notesByNumber.Value;

    /// <summary>The footnote markers, in reading order.</summary>
    public IReadOnlyList<ParsedMarker> Markers => _markers.Value;

    /// <summary>The indexes in <see cref="Markers"/> of the markers with a label.</summary>
    public ILookup<string, int> MarkersByLabel => _markersByLabel.Value;

    /// <summary>The dates with the names of two months, by their places in the file.</summary>
    public IReadOnlyDictionary<SourceSpan, AmbiguousDate> AmbiguousDates => _dates.Value;

    /// <summary>Whether the file, somewhere, surely gives a date to what is cited.</summary>
    public bool IsDateOf(Citation citation, CalendarDate date) => _datesOfNumbers.Value.Contains((KeyOf(citation), date));

    private Dictionary<SourceSpan, NumberedNote> FindNotes()
    {
        var labels = (from resolution in Document.Bound
                      from text in resolution.Texts
                      where text.Footnote?.Number is not null
                      select (Resolution: resolution, text.NoteLabelSpan, Number: text.Footnote!.Number!.Value)).ToArray();
        var notes = new Dictionary<SourceSpan, NumberedNote>();
        for (var i = 0; i < labels.Length; i++)
        {
            int? next = i + 1 < labels.Length && labels[i + 1].Number > 1 ? labels[i + 1].Number : null;
            notes[Document.Reading.ToSource(labels[i].NoteLabelSpan)] = new NumberedNote(labels[i].Resolution, i == 0 ? 0 : labels[i - 1].Number, labels[i].Number, next);
        }

        return notes;
    }

    private Dictionary<SourceSpan, AmbiguousDate> FindDates()
    {
        var dates = new Dictionary<SourceSpan, AmbiguousDate>();
        foreach (var resolution in Document.Bound)
        {
            foreach (var text in resolution.Texts)
            {
                foreach (var date in text.Scan.Dates)
                    Add(new AmbiguousDate(resolution, text, date, text.Mapped.ToSource(date.Start, date.Length)));
            }

            if (resolution.Syntax.MastheadDate is { } masthead)
                Add(new AmbiguousDate(resolution, null, masthead, resolution.Syntax.MastheadDateSpan));
            if (resolution.Syntax.ClosingDate is { } closing)
                Add(new AmbiguousDate(resolution, null, closing, resolution.Syntax.ClosingDateSpan));
        }

        return dates;

        void Add(AmbiguousDate date)
        {
            if (date.Date.HasTwoMonths)
                dates[Document.Reading.ToSource(date.Place)] = date;
        }
    }

    private HashSet<(string Number, CalendarDate Date)> FindDatesOfNumbers()
        => new(from resolution in Document.Bound
               from text in resolution.Texts
               from cited in text.Scan.Cited
               where cited is { Citation.Number: not null, Date.Date: not null, IsDateSure: true }
               select (KeyOf(cited.Citation), cited.Date!.Value.Date!.Value));

    // What is the same for every citation of one resolution or decision.
    private static string KeyOf(Citation citation) => citation.Body + " " + citation.Kind + " " + citation.Number;
}
