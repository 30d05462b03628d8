using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>For languages in which the noun closes the list and date and body precede the number: <c>其2012年12月3日第67/56号和2013年12月5日第68/46号决议</c>.</summary>
internal sealed class NounLastAssembler(string text, CitationWords words, IReadOnlyList<CitationToken> tokens) : CitationAssembler(text, words, tokens)
{
    private const int LongestSubject = 150;

    private readonly List<CitationMember> _pending = [];
    private readonly ClauseScope _scope = new(text, words, tokens);
    private int _read;
    private CitationMember? _last;
    private bool _canTakePlace;

    protected override void Assemble()
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            var token = Tokens[i];
            switch (token.Kind)
            {
                case CitationTokenKind.Number:
                    AddPending(i);
                    break;
                case CitationTokenKind.Noun:
                    Flush(token);
                    break;
                case CitationTokenKind.PinPoint when _canTakePlace && CitationGap.IsPinPointLink(Text, _read, token.Start, Words):
                    _last!.PinPoints.Add(token);
                    _read = token.End;
                    break;
            }
        }
    }

    private void AddPending(int index)
    {
        var token = Tokens[index];
        var start = PrefixStart(token.Start);
        var end = SuffixEnd(token.End);
        var member = new CitationMember(token.Number);
        var dateStart = TakeDate(index, start, member);
        var isMember = IsMember(dateStart);
        if (!isMember)
            _pending.Clear();
        if (isMember && dateStart == start)
            TakeNeighboursDate(start, member);
        member.Claim = ClaimBefore(index, dateStart);
        if (member.Claim.Kind == BodyClaimKind.None && isMember)
            member.Claim = _last!.Claim;
        _pending.Add(member);
        _last = member;
        _read = end;
        _canTakePlace = false;
    }

    private BodyClaim ClaimBefore(int index, int start)
    {
        var owner = _scope.BodyBefore(index, start, _last is null ? 0 : _read);
        if (owner < 0)
            return BodyClaim.None;
        return Tokens[owner].Kind == CitationTokenKind.Own ? ClaimOfOwner(owner) : BodyClaim.Named(Tokens[owner].Body);
    }

    private int PrefixStart(int start)
    {
        var end = FoldedScan.SkipBlanksBackward(Text, start);
        foreach (var prefix in Words.NumberPrefixes)
        {
            var at = end - prefix.Length;
            if (at >= 0 && FoldedScan.TryWords(Text, ref at, prefix) && at == end)
                return end - prefix.Length;
        }

        return start;
    }

    private int SuffixEnd(int end)
    {
        foreach (var suffix in Words.NumberSuffixes)
        {
            var at = FoldedScan.SkipBlanks(Text, end);
            if (FoldedScan.TryWords(Text, ref at, suffix))
                return at;
        }

        return end;
    }

    /// <summary>Takes the date before a number, also over a subject (2015年9月25日题为“……”的第70/1号); gives the index where date or number begins.</summary>
    private int TakeDate(int index, int start, CitationMember member)
    {
        if (index == 0 || Tokens[index - 1] is not { Kind: CitationTokenKind.Date } date || !IsDateLink(date.End, start))
            return start;
        member.Date = date.Date;
        return date.Start;
    }

    private bool IsDateLink(int from, int to)
    {
        if (CitationGap.IsLink(Text, from, to, Words.OfWords))
            return true;
        return to - from <= LongestSubject && CitationGap.EndsWith(Text, to, Words.OfWords) && CitationGap.StartsWith(Text, from, Words.TitleIntroducers);
    }

    // 第76/146号和关于……的2020年12月23日第75/161号: a subject may stand between the members.
    private bool IsMember(int start)
    {
        if (_last is null || start < _read)
            return false;
        var at = CitationGap.SkipJoins(Text, _read, start, Words);
        return at >= start
            || (at > _read && start - _read <= LongestSubject && CitationGap.EndsWith(Text, at, Words.TitleIntroducers) && CitationGap.EndsWith(Text, start, Words.OfWords));
    }

    // 2019年7月23日第2019/19和2019/20号: the date holds for what follows it in the same session; 同日 says so.
    private void TakeNeighboursDate(int start, CitationMember member)
    {
        for (var at = _read; at < start; at++)
        {
            var end = at;
            if (!IsSameDate(ref end) || end > start)
                continue;
            member.Date = _last!.Date;
            member.IsDateDoubtful = true;
            return;
        }

        if (_pending.Count > 0)
            member.ShareDateOf(_last!);
    }

    private void Flush(CitationToken noun)
    {
        if (_pending.Count == 0 || !CitationGap.IsLink(Text, _read, noun.Start, Words.OfWords))
            return;
        foreach (var member in _pending)
        {
            member.IsDecision = noun.IsDecision;
            Members.Add(member);
        }

        _pending.Clear();
        _read = noun.End;
        _canTakePlace = true;
    }
}
