using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>For languages in which the noun opens the list: <c>its resolutions 67/56 of 3 December 2012 and 68/46 of 5 December 2013</c>.</summary>
internal sealed class NounFirstAssembler(string text, CitationWords words, IReadOnlyList<CitationToken> tokens) : CitationAssembler(text, words, tokens)
{
    private const int LongestSubject = 400;
    private const int LongestSourceTail = 60;
    private const int DeepestPlace = 4;
    private const int LongestClause = 120;
    private const int NearComma = 3;

    private readonly List<CitationToken> _places = [];
    private bool _isOpen;
    private bool _isDecision;
    private BodyClaim _claim;
    private bool _isDateDoubtful;

    // Whether the group is the enacting body's own after a word such as "in": the body named after it is then the owner.
    private bool _isIntroduced;

    // Whether the group is read up to a word such as "Commission", after which its name goes on.
    private bool _isInName;
    private int _firstOfGroup;

    // The index up to which the text is read as belonging to the group.
    private int _read;

    protected override void Assemble()
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            var token = Tokens[i];
            switch (token.Kind)
            {
                case CitationTokenKind.Noun:
                    Open(i);
                    break;
                case CitationTokenKind.Number when _isOpen && Attaches(i):
                    Add(token);
                    break;
                case CitationTokenKind.Date when HasMembers && (CitationGap.IsDateLink(Text, _read, token.Start, Words) || IsDateAfterName(token)):
                    i = TakeDates(i);
                    break;
                case CitationTokenKind.Body when _isOpen && IsNamedAfter(token):
                    ClaimAfterwards(BodyClaim.Named(token.Body));
                    _read = token.End;
                    _isInName = token.Body == IssuingBody.Other;
                    break;
                case CitationTokenKind.Body when _isIntroduced && HasMembers && CitationGap.IsSubjectLink(Text, _read, token.Start, Words):
                    ClaimOwn(BodyClaim.Named(token.Body));
                    break;
                case CitationTokenKind.PinPoint:
                    AddPlace(i);
                    break;
            }
        }

        Close();
    }

    private bool HasMembers => _isOpen && Members.Count > _firstOfGroup;

    private CitationMember Last => Members[Members.Count - 1];

    private void Open(int index)
    {
        var noun = Tokens[index];
        var claim = ClaimBefore(index, out var start);
        if (claim.Kind == BodyClaimKind.None && HasMembers && CitationGap.IsList(Text, _read, start, Words))
            claim = _claim;
        Close();
        if (_places.Count > 0 && !CitationGap.IsOfLink(Text, _places[_places.Count - 1].End, start, Words))
            _places.Clear();
        _isOpen = true;
        _isDecision = noun.IsDecision;
        _claim = claim;
        _isInName = false;
        _isIntroduced = claim.Kind == BodyClaimKind.Own && CitationGap.EndsWith(Text, start, Words.OwnLinks);
        _isDateDoubtful = FollowsDatedThing(start);
        _firstOfGroup = Members.Count;
        _read = noun.End;
    }

    /// <summary>What stands before a noun and says whose resolution it is; <paramref name="start"/> is where that begins.</summary>
    private BodyClaim ClaimBefore(int index, out int start)
    {
        var noun = Tokens[index];
        start = noun.Start;
        if (noun.IsOwn)
            return ClaimOfOwner(index);
        var before = index > 0 ? Tokens[index - 1] : null;
        if (before is { Kind: CitationTokenKind.Body, IsSubject: false } && CitationGap.IsBlank(Text, before.End, noun.Start))
        {
            start = before.Start;
            return BodyClaim.Named(before.Body);
        }

        if (before is { Kind: CitationTokenKind.Own } && IsAdjectives(before.End, noun.Start))
        {
            start = before.Start;
            return ClaimOfOwner(index - 1);
        }

        return IsTailOfSource(index) || IsAfterForeignName(noun.Start) ? BodyClaim.Named(IssuingBody.Other) : BodyClaim.None;
    }

    // "the report pursuant to resolution 721 (1991) of 11 December 1991": the date may be the report's.
    private bool FollowsDatedThing(int start)
    {
        for (var at = start - 1; at > 0 && at > start - LongestClause && !EndsClause(FoldedScan.At(Text, at)); at--)
        {
            if (char.IsLetter(FoldedScan.At(Text, at - 1)))
                continue;
            foreach (var thing in Words.DatedThings)
            {
                var end = at;
                if (FoldedScan.TryWholeWords(Text, ref end, thing))
                    return true;
            }
        }

        return false;
    }

    private static bool EndsClause(char folded) => FoldedScan.IsComma(folded) || FoldedScan.IsSemicolon(folded) || folded == '.';

    // "its previous resolutions", "its relevant resolutions": words in small letters, nothing else.
    private bool IsAdjectives(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var folded = FoldedScan.At(Text, i);
            if (folded != '\0' && !char.IsWhiteSpace(folded) && !char.IsLower(folded))
                return false;
        }

        return to - from < 30;
    }

    // "E/2018/42, chap. I, sect. B, resolution 13/1": a resolution printed in that document, of whichever body.
    private bool IsTailOfSource(int index)
    {
        var noun = Tokens[index];
        var comma = FoldedScan.SkipBlanksBackward(Text, noun.Start);
        if (comma == 0 || !FoldedScan.IsComma(FoldedScan.At(Text, comma - 1)))
            return false;
        var before = index - 1;
        while (before >= 0 && Tokens[before].Kind == CitationTokenKind.PinPoint)
            before--;
        return before >= 0 && Tokens[before].Kind == CitationTokenKind.Symbol && noun.Start - Tokens[before].End < LongestSourceTail;
    }

    // "Commission on Narcotic Drugs resolution 54/1": a name of a body that no table knows, told by its capital.
    private bool IsAfterForeignName(int nounStart)
    {
        var end = FoldedScan.SkipBlanksBackward(Text, nounStart);
        var start = end;
        while (start > 0 && char.IsLetter(FoldedScan.At(Text, start - 1)))
            start--;
        if (start == end || !char.IsUpper(FoldedScan.At(Text, start)))
            return false;
        var before = FoldedScan.SkipBlanksBackward(Text, start);
        return before > 0 && FoldedScan.At(Text, before - 1) is not ('.' or ':' or ';' or '"' or '(' or '-');
    }

    private bool Attaches(int index)
    {
        var number = Tokens[index];
        if (number.Start - _read > LongestSubject)
            return false;
        if (CitationGap.IsList(Text, _read, number.Start, Words))
            return true;
        // A subject may stand between the members: "of 3 December 2012 on the right to food, 68/46 of". A date, or a form that nothing else has, then makes sure.
        if (number.Number.Form == NumberForm.SecurityCouncil || (!HasMembers && _isInName && CitationGap.IsRestOfName(Text, _read, number.Start)))
            return true;
        return HasMembers && (HasDate(index) || IsJoinedOverSubject(number));
    }

    // "resolution 25/1 of the Commission on Crime Prevention and Criminal Justice, of 27 May 2016"
    private bool IsDateAfterName(CitationToken date)
        => _isInName && Last.Date is null && CitationGap.IsRestOfName(Text, _read, date.Start) && CitationGap.EndsWith(Text, date.Start, Words.DateLinks);

    private bool HasDate(int index)
    {
        var end = Tokens[index].End;
        if (index + 2 < Tokens.Count && Tokens[index + 1] is { Kind: CitationTokenKind.Body } body && CitationGap.IsLink(Text, end, body.Start, Words.OfWords))
            end = Tokens[++index].End;
        return index + 1 < Tokens.Count && Tokens[index + 1] is { Kind: CitationTokenKind.Date } date && CitationGap.IsDateLink(Text, end, date.Start, Words);
    }

    // "resolutions 5/1 on institution-building of the Council and 5/2 on the code of conduct": a conjunction, in the same sentence.
    private bool IsJoinedOverSubject(CitationToken number)
    {
        if (number.Number.Form != Last.Number.Form || number.Start - _read > LongestClause || !CitationGap.EndsWith(Text, number.Start, Words.PartJoins))
            return false;
        for (var at = _read; at < number.Start; at++)
        {
            if (CitationGap.IsInsideQuote(Text, at, number.Start, Words.Quotes) || FoldedScan.IsSemicolon(FoldedScan.At(Text, at)) || FoldedScan.At(Text, at) == '.')
                return false;
        }

        return true;
    }

    private bool IsNamedAfter(CitationToken body)
        => body.Start > _read
            && ((!body.IsSubject && CitationGap.IsLink(Text, _read, body.Start, Words.OfWords)) || (HasMembers && (IsNamedAfterDate(body) || CitationGap.IsAdopter(Text, _read, body.Start, Words))));

    // "decisión 14/4, de 30 de noviembre de 2016, de la Conferencia": behind a date that commas enclose.
    private bool IsNamedAfterDate(CitationToken body)
        => !body.IsSubject && _claim.Kind == BodyClaimKind.None && Last.Date is not null && CitationGap.IsPinPointLink(Text, _read, body.Start, Words)
            && !CitationGap.IsBlank(Text, CitationGap.SkipComma(Text, _read, body.Start), body.Start);

    private void Add(CitationToken number)
    {
        var member = new CitationMember(number.Number) { IsDecision = _isDecision, Claim = _claim, IsDateDoubtful = _isDateDoubtful };
        member.PinPoints.AddRange(_places);
        _places.Clear();
        _read = number.End;
        _isInName = false;
        var at = CitationGap.SkipComma(Text, _read, Math.Min(_read + NearComma, Text.Length));
        if (HasMembers && IsSameDate(ref at))
        {
            member.Date = Last.Date;
            member.IsDateDoubtful = true;
            _read = at;
        }

        Members.Add(member);
    }

    /// <summary>Takes the date after a number, or, after "résolutions 61/16 et 68/1, en date des", one for each number; gives the index of the last date taken.</summary>
    private int TakeDates(int index)
    {
        var last = index;
        while (last + 1 < Tokens.Count && Tokens[last + 1].Kind == CitationTokenKind.Date && CitationGap.IsList(Text, Tokens[last].End, Tokens[last + 1].Start, Words))
            last++;
        var count = last - index + 1;
        var first = Members.Count - count;
        if (first < _firstOfGroup || (first > _firstOfGroup && Members[first - 1].Date is null) || Members.FindIndex(first, member => member.Date is not null) >= 0)
        {
            first = Members.Count - 1;
            last = index;
        }

        for (var i = first; i < Members.Count; i++)
            Members[i].Date = Tokens[index + i - first].Date;
        _read = Tokens[last].End;
        _isInName = false;
        return last;
    }

    // "resolutions 67/56 and 68/46 of the General Assembly": the name holds for the members that have none.
    private void ClaimAfterwards(BodyClaim claim)
    {
        if (_claim.Kind == BodyClaimKind.None || !HasMembers)
            _claim = claim;
        for (var i = _firstOfGroup; i < Members.Count; i++)
        {
            if (Members[i].Claim.Kind == BodyClaimKind.None || i == Members.Count - 1)
                Members[i].Claim = claim;
        }
    }

    private void ClaimOwn(BodyClaim claim)
    {
        for (var i = _firstOfGroup; i < Members.Count; i++)
        {
            if (Members[i].Claim.Kind == BodyClaimKind.Own)
                Members[i].Claim = claim;
        }

        _isIntroduced = false;
    }

    private void AddPlace(int index)
    {
        var place = Tokens[index];
        if (HasMembers && _places.Count == 0 && !IsPlaceOfNext(index) && CitationGap.IsPinPointLink(Text, _read, place.Start, Words))
        {
            Last.PinPoints.Add(place);
            _read = place.End;
            return;
        }

        if (_places.Count > 0 && !CitationGap.IsPinPointLink(Text, _places[_places.Count - 1].End, place.Start, Words))
            _places.Clear();
        _places.Add(place);
    }

    // "resolution 61/105, paragraphs 113 and 117 of resolution 64/72": the place belongs to what follows.
    private bool IsPlaceOfNext(int index)
    {
        for (var depth = 0; depth < DeepestPlace && index + 1 < Tokens.Count && Tokens[index + 1].Kind == CitationTokenKind.PinPoint; depth++)
        {
            if (!CitationGap.IsPinPointLink(Text, Tokens[index].End, Tokens[index + 1].Start, Words))
                return false;
            index++;
        }

        if (index + 1 >= Tokens.Count || Tokens[index + 1].Kind is not (CitationTokenKind.Noun or CitationTokenKind.Own or CitationTokenKind.Body))
            return false;
        var end = Tokens[index].End;
        var next = Tokens[index + 1].Start;
        return CitationGap.IsOfLink(Text, end, next, Words) && !CitationGap.IsBlank(Text, end, next);
    }

    // "71/31 and 71/32 of 5 December 2016": the date at the end holds for both.
    private void Close()
    {
        for (var i = Members.Count - 2; _isOpen && i >= _firstOfGroup; i--)
        {
            if (CitationGap.IsList(Text, Members[i].Number.End, Members[i + 1].Number.Start, Words))
                Members[i].ShareDateOf(Members[i + 1]);
        }

        _isOpen = false;
    }
}
