using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Puts numbers together with their noun, body, date and place. The two word orders of the languages are its two kinds.</summary>
internal abstract class CitationAssembler(string text, CitationWords words, IReadOnlyList<CitationToken> tokens)
{
    protected string Text { get; } = text;

    protected CitationWords Words { get; } = words;

    protected IReadOnlyList<CitationToken> Tokens { get; } = tokens;

    /// <summary>The cited numbers, in the order of the text.</summary>
    protected List<CitationMember> Members { get; } = [];

    /// <summary>Gathers the cited numbers of a text.</summary>
    public static IReadOnlyList<CitationMember> Assemble(string text, CitationWords words, IReadOnlyList<CitationToken> tokens)
    {
        CitationAssembler assembler = words.NounFollowsNumbers ? new NounLastAssembler(text, words, tokens) : new NounFirstAssembler(text, words, tokens);
        assembler.Assemble();
        return assembler.Members;
    }

    protected abstract void Assemble();

    /// <summary>
    /// The body that a possessive refers to: the one named right before it (the Council in its resolution), or the subject of the verb before it (the Council endorsed in its
    /// resolution), else the enacting body. Of committees and conferences many things are said beside what they did.
    /// </summary>
    protected BodyClaim ClaimOfOwner(int own)
    {
        if (own == 0 || Tokens[own - 1] is not { Kind: CitationTokenKind.Body } owner)
            return BodyClaim.Own;
        var start = Tokens[own].Start;
        var isOwner = CitationGap.IsOwnerLink(Text, owner.End, start, Words)
            || (owner.Body != IssuingBody.Other && CitationGap.IsClauseOfOwner(Text, owner.End, start, Words));
        return isOwner ? BodyClaim.Named(owner.Body) : BodyClaim.Own;
    }

    /// <summary>Whether a word for "of the same date" stands at an index.</summary>
    protected bool IsSameDate(ref int at)
    {
        at = FoldedScan.SkipBlanks(Text, at);
        foreach (var same in Words.SameDates)
        {
            if (FoldedScan.TryWholeWords(Text, ref at, same))
                return true;
        }

        return false;
    }
}
