using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>
/// Assigns footnote markers as one problem over the document: which of the numbers in the text are markers is decided by the best total score,
/// where the notes' first markers ascend. The state of the search is the note whose first marker came last; work for each number is bounded by the beam.
/// </summary>
internal static class MarkerAssignment
{
    private const int NoteReward = 3;
    private const int MissedNote = -4;
    private const int WithoutNote = -3;
    private const int Repeat = -3;

    // A first marker that comes late: the note that was passed over, and has no other. Less than a marker in its place gains.
    private const int Late = 1;
    private const int LateScore = 2;
    private const int LateWithin = 16;

    // A number without a note is a marker only where it looks like nothing else: raised, or glued to a stop.
    private const int ClearScore = 5;

    // A raised number is a marker whatever the numbering says; in a script with blanks so is one that is glued to a stop.
    private const int RaisedScore = 10;
    private const int SamePage = 2;
    private const int NextPage = -1;
    private const int OtherPage = -5;
    private const int LargestJump = 8;
    private const int BeamWidth = 12;

    /// <summary>Finds the markers of a file's resolutions and takes them out of the texts.</summary>
    public static void Run(DocumentLayout layout, IReadOnlyList<ParsedResolution> resolutions)
    {
        var paragraphs = resolutions.SelectMany(resolution => resolution.Paragraphs()).ToArray();
        var notes = NotePages(resolutions);
        var candidates = FindCandidates(layout, paragraphs);
        var chosen = Choose(layout, candidates, notes);
        var hasUnlikely = AddUnlikely(layout, paragraphs, candidates, chosen, notes);
        if (MarkerEcho.Strengthen(candidates, chosen, paragraphs) || hasUnlikely)
            chosen = Choose(layout, candidates, notes);
        MarkerDoubt.DropAmbiguous(chosen, candidates);
        MarkerRemoval.Apply(paragraphs, chosen, resolutions, layout.Table);
    }

    private static Dictionary<int, int> NotePages(IReadOnlyList<ParsedResolution> resolutions)
    {
        var pages = new Dictionary<int, int>();
        foreach (var note in resolutions.SelectMany(resolution => resolution.Notes))
        {
            if (note.Number > 0 && !pages.ContainsKey(note.Number))
                pages.Add(note.Number, note.Page);
        }

        return pages;
    }

    private static List<MarkerCandidate> FindCandidates(DocumentLayout layout, ParsedParagraph[] paragraphs)
    {
        var finder = Finder(layout);
        var pages = new PageOfIndex(layout);
        var candidates = new List<MarkerCandidate>();
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var first = candidates.Count;
            finder.Find(paragraphs[i].Marked.Text, i, paragraphs[i].Page, candidates);
            for (var j = first; j < candidates.Count; j++)
                candidates[j] = candidates[j] with { Page = pages.Of(paragraphs[i].Marked.ToSource(candidates[j].Start)) };
        }

        return candidates;
    }

    private static bool IsPaged(DocumentLayout layout) => layout.Kind != LayoutKind.Unwrapped && layout.IsPaged;

    private static MarkerCandidateFinder Finder(DocumentLayout layout) => new(layout.Table, layout.SetsBlankBeforeDigits);

    private static bool AddUnlikely(DocumentLayout layout, ParsedParagraph[] paragraphs, List<MarkerCandidate> candidates, List<MarkerCandidate> chosen, Dictionary<int, int> notes)
    {
        var missing = new HashSet<int>(notes.Keys);
        missing.ExceptWith(chosen.Select(marker => marker.Number));
        if (missing.Count == 0)
            return false;
        var gluedMarkers = new GluedMarkers(layout.Text, layout.Table, IsPaged(layout));
        var finder = Finder(layout);
        var pages = new PageOfIndex(layout);
        var unlikely = new List<MarkerCandidate>();
        for (var i = 0; i < paragraphs.Length; i++)
        {
            gluedMarkers.Find(paragraphs[i].Marked.Text, i, missing, unlikely);
            var named = new List<MarkerCandidate>();
            finder.FindUnlikely(paragraphs[i].Marked.Text, i, missing, named);
            unlikely.AddRange(named.Where(candidate => IsPaged(layout) || gluedMarkers.WordStandsAlone(paragraphs[candidate.Paragraph].Marked.Text, candidate.Start)));
        }

        foreach (var candidate in unlikely)
            candidates.Add(candidate with { Page = pages.Of(paragraphs[candidate.Paragraph].Marked.ToSource(candidate.Start)) });
        candidates.Sort((left, right) => left.Paragraph != right.Paragraph ? left.Paragraph.CompareTo(right.Paragraph) : left.Start.CompareTo(right.Start));
        return unlikely.Count > 0;
    }

    private static List<MarkerCandidate> Choose(DocumentLayout layout, List<MarkerCandidate> candidates, Dictionary<int, int> notes)
    {
        var isPaged = IsPaged(layout);
        var digitsAreDetached = !layout.Table.JoinsLinesWithoutBlank;
        var ordered = notes.Keys.OrderBy(number => number).ToArray();
        var firstNumber = ordered.Length == 0 ? 1 : ordered[0];
        var beam = new List<State> { new(firstNumber - 1, 0, null) };
        foreach (var candidate in candidates)
            beam = Advance(beam, candidate, notes, ordered, isPaged, digitsAreDetached);

        State? best = null;
        foreach (var state in beam)
        {
            var total = state.Score + (MissedNote * CountBetween(ordered, state.Last, int.MaxValue));
            if (best is null || total > best.Score)
                best = state with { Score = total };
        }

        var chosen = new List<MarkerCandidate>();
        for (var choice = best?.Choice; choice is not null; choice = choice.Before)
            chosen.Add(choice.Candidate);
        chosen.Reverse();
        return chosen;
    }

    private static List<State> Advance(List<State> beam, MarkerCandidate candidate, Dictionary<int, int> notes, int[] ordered, bool isPaged, bool digitsAreDetached)
    {
        var hasNote = notes.TryGetValue(candidate.Number, out var notePage);
        var isSkipped = !hasNote && candidate.Score >= LateScore && notes.ContainsKey(candidate.Number - 1) && notes.ContainsKey(candidate.Number + 1);
        var score = candidate.Score + (hasNote ? NoteReward + (isPaged ? PageScore(candidate.Page, notePage) : 0) : isSkipped ? 0 : WithoutNote);
        var isOrphan = !hasNote && (candidate.Score >= RaisedScore || (digitsAreDetached && candidate.Score >= ClearScore && candidate.Number <= HighestOf(ordered) + LargestJump));
        State? first = null;
        var next = new List<State>(beam.Count + 1);
        foreach (var state in beam)
        {
            var isRepeat = !candidate.IsDueOnly && !Overlaps(state, candidate) && (hasNote ? candidate.Number <= state.Last && candidate.Score + Repeat > 0 : isOrphan);
            var isLate = hasNote && !candidate.IsDueOnly && !Overlaps(state, candidate) && candidate.Score >= LateScore && WasPassedOver(state, candidate.Number);
            next.Add(isRepeat || isLate ? new State(state.Last, state.Score + candidate.Score + (isLate ? Late : Repeat), new Choice(candidate, state.Choice, IsFirst: false)) : state);
            if (candidate.Number <= state.Last || candidate.Number > state.Last + LargestJump || (!hasNote && (candidate.Number != state.Last + 1 || (candidate.Score < ClearScore && !isSkipped)))
                || Overlaps(state, candidate) || (candidate.IsDueOnly && CountBetween(ordered, state.Last, candidate.Number) > 0))
            {
                continue;
            }

            var total = state.Score + score + (MissedNote * CountBetween(ordered, state.Last, candidate.Number));
            if (first is null || total > first.Score)
                first = new State(candidate.Number, total, new Choice(candidate, state.Choice, IsFirst: true));
        }

        if (first is not null)
            Merge(next, first);
        return next;
    }

    // Two readings of one run of digits.
    private static bool Overlaps(State state, MarkerCandidate candidate)
        => state.Choice is { } choice && choice.Candidate.Paragraph == candidate.Paragraph && choice.Candidate.End > candidate.Start;

    private static void Merge(List<State> beam, State state)
    {
        var same = beam.FindIndex(other => other.Last == state.Last);
        if (same >= 0)
        {
            if (beam[same].Score < state.Score)
                beam[same] = state;
            return;
        }

        beam.Add(state);
        if (beam.Count <= BeamWidth)
            return;
        var worst = 0;
        for (var i = 1; i < beam.Count; i++)
        {
            if (beam[i].Score < beam[worst].Score)
                worst = i;
        }

        beam.RemoveAt(worst);
    }

    private static int HighestOf(int[] ordered) => ordered.Length == 0 ? 0 : ordered[ordered.Length - 1];

    private static int PageScore(int page, int notePage) => (notePage - page) switch
    {
        0 => SamePage,
        1 => NextPage,
        _ => OtherPage,
    };

    // The notes whose numbers lie strictly between two.
    private static int CountBetween(int[] ordered, int low, int high)
    {
        var from = Array.BinarySearch(ordered, low);
        from = from < 0 ? ~from : from + 1;
        var to = Array.BinarySearch(ordered, high);
        to = to < 0 ? ~to : to;
        return Math.Max(0, to - from);
    }

    // First markers ascend: the one before the number, or the number itself, is soon found.
    private static bool WasPassedOver(State state, int number)
    {
        if (number >= state.Last)
            return false;
        var choice = state.Choice;
        for (var i = 0; i < LateWithin && choice is not null; i++, choice = choice.Before)
        {
            if (choice.Candidate.Number == number)
                return false;
            if (choice.IsFirst && choice.Candidate.Number < number)
                return true;
        }

        return choice is null;
    }

    private sealed record Choice(MarkerCandidate Candidate, Choice? Before, bool IsFirst);

    private sealed record State(int Last, int Score, Choice? Choice);
}
