using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds citations of resolutions, decisions and documents in the text of one paragraph, footnote or title.</summary>
internal static class CitationScanner
{
    private static readonly char[] AsciiDigits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <param name="text">The text, unwrapped, without markers. Positions of the result count in it.</param>
    /// <param name="table">The language of the text.</param>
    /// <param name="enactingBody">The body whose resolution holds the text: "its resolution" is a resolution of that body.</param>
    public static CitationScan Scan(string text, LanguageTable table, IssuingBody enactingBody)
    {
        if (!HasDigit(text) && !CitationLexicon.For(table).MayHoldWordsAlone(text))
            return CitationScan.Empty;
        var tokens = CitationTokenizer.Tokenize(text, table);
        if (tokens.Length == 0)
            return CitationScan.Empty;
        var cited = new List<CitedToken>();
        var members = CitationAssembler.Assemble(text, table.Citations, tokens);
        ClaimRepeated(members);
        foreach (var member in members)
            cited.Add(Cite(text, member, enactingBody));
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i] is { Kind: CitationTokenKind.Symbol, Symbol: { IsValid: true } symbol })
                cited.Add(Cite(text, symbol, PlacesAfter(text, tokens, i, table.Citations)));
            else if (tokens[i] is { Kind: CitationTokenKind.Treaty, Treaty: { } place } treaty)
                cited.Add(Cite(text, treaty, place));
        }

        cited.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return new CitationScan
        {
            Text = text,
            Tokens = tokens,
            Cited = cited.ToArray(),
            Citations = cited.ConvertAll(static token => token.Citation).ToArray(),
            Ibids = IbidReader.Read(text, tokens, table.Citations),
            NamesOtherBody = Array.Exists(tokens, static token => token is { Kind: CitationTokenKind.Body, Body: IssuingBody.HumanRightsCouncil or IssuingBody.Other or IssuingBody.Unknown }),
        };
    }

    /// <summary>The places named after a piece, each joined to the one before.</summary>
    public static IReadOnlyList<CitationToken> PlacesAfter(string text, IReadOnlyList<CitationToken> tokens, int index, CitationWords words)
    {
        if (index + 1 >= tokens.Count || tokens[index + 1].Kind != CitationTokenKind.PinPoint)
            return [];
        var places = new List<CitationToken>();
        for (var i = index + 1; i < tokens.Count && tokens[i].Kind == CitationTokenKind.PinPoint && CitationGap.IsPinPointLink(text, tokens[i - 1].End, tokens[i].Start, words); i++)
            places.Add(tokens[i]);
        return places;
    }

    // Most paragraphs cite nothing; without a digit there is no number, symbol or date, only an ibid. or a place of the text itself.
    private static bool HasDigit(string text)
    {
        if (text.IndexOfAny(AsciiDigits) >= 0)
            return true;
        foreach (var character in text)
        {
            if (character >= '\u0080' && FoldedScan.IsDigit(Folding.Fold(character)))
                return true;
        }

        return false;
    }

    // A number that was attributed once keeps its body: "Human Rights Council resolution 43/1 ... pursuant to resolution 43/1".
    private static void ClaimRepeated(IReadOnlyList<CitationMember> members)
    {
        var claims = new Dictionary<(string?, int, NumberForm), BodyClaim>();
        foreach (var member in members)
        {
            var key = (member.Number.Session, member.Number.Sequence, member.Number.Form);
            if (member.Claim.Kind == BodyClaimKind.None && claims.TryGetValue(key, out var claim))
                member.Claim = claim;
            else if (member.Claim.Kind != BodyClaimKind.None)
                claims[key] = member.Claim;
        }
    }

    private static CitedToken Cite(string text, CitationMember member, IssuingBody enactingBody)
    {
        var token = member.Number;
        var body = token.Form == NumberForm.Conference ? IssuingBody.Other : member.Claim.Decide(token, member.IsDateDoubtful ? null : member.Date?.Date, enactingBody);
        var number = token.Form == NumberForm.Conference ? null : ResolutionNumberReader.Create(token, body);
        var citation = new Citation
        {
            Kind = member.IsDecision ? CitationKind.Decision : CitationKind.Resolution,
            Text = text.Substring(token.Start, token.Length),
            Position = token.Start,
            Body = body,
            Number = number,
            Symbol = number is null ? null : member.IsDecision ? ResolutionNumberReader.SymbolOfDecision(number) : number.Symbol,
            Date = member.Date?.Date,
            PinPoint = PinPointBuilder.Build(member.PinPoints),
        };
        return new CitedToken(citation, token.Length) { Number = token, Date = member.Date, IsDateSure = member.Date is not null && !member.IsDateDoubtful, Claim = member.Claim, Places = member.PinPoints };
    }

    private static CitedToken Cite(string text, SymbolToken symbol, IReadOnlyList<CitationToken> places)
    {
        var citation = new Citation
        {
            Kind = symbol.Number is null ? CitationKind.Document : CitationKind.Resolution,
            Text = text.Substring(symbol.Start, symbol.Length),
            Position = symbol.Start,
            Body = symbol.Number?.Body ?? IssuingBody.Unknown,
            Number = symbol.Number,
            Symbol = new DocumentSymbol(symbol.Symbol),
            PinPoint = PinPointBuilder.Build(places),
        };
        return new CitedToken(citation, symbol.Length) { Symbol = symbol, Places = places };
    }

    private static CitedToken Cite(string text, CitationToken treaty, TreatyPlace place)
    {
        var length = treaty.End - treaty.Start;
        var citation = new Citation { Kind = CitationKind.Treaty, Text = text.Substring(treaty.Start, length), Position = treaty.Start };
        return new CitedToken(citation, length) { Treaty = place };
    }
}
