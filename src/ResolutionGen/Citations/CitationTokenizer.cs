using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Cuts out of a text what citations are put together from: numbers, symbols, dates, nouns, bodies, pin-points.</summary>
internal sealed class CitationTokenizer
{
    // "and for the": و ل ل
    private const int MostParticles = 3;

    private readonly string _text;
    private readonly LanguageTable _table;
    private readonly CitationLexicon _lexicon;
    private readonly List<CitationToken> _tokens = [];

    private CitationTokenizer(string text, LanguageTable table)
    {
        _text = text;
        _table = table;
        _lexicon = CitationLexicon.For(table);
    }

    private CitationWords Words => _table.Citations;

    /// <summary>The tokens in the order of the text; they do not overlap.</summary>
    public static CitationToken[] Tokenize(string text, LanguageTable table)
    {
        var tokenizer = new CitationTokenizer(text, table);
        var at = 0;
        while (at < text.Length)
            at = tokenizer.Next(at);
        return tokenizer._tokens.ToArray();
    }

    private int Next(int at)
    {
        var folded = FoldedScan.At(_text, at);
        if (FoldedScan.IsDigit(folded))
            return TryDate(at, out var end) || TryNumber(at, out end) || TryConference(at, out end) ? end : SkipWord(at);
        if (!char.IsLetter(folded) && !FoldedScan.IsIdeographic(folded))
            return at + 1;
        if (TryNamed(at, at, folded, out var after) || TryAttached(at, out after))
            return after;
        return SkipWord(at);
    }

    /// <summary>Reads what begins with a letter; particles glued to it stand between <paramref name="start"/> and <paramref name="at"/>.</summary>
    private bool TryNamed(int start, int at, char folded, out int end)
    {
        if (folded is >= 'A' and <= 'Z' && (TrySymbol(at, out end) || TryNumber(at, out end)))
            return true;
        if (folded >= '\u0080' && NumberWords.BeginsSession(folded) && TryNumber(at, out end))
            return true;
        return TryWord(start, at, folded, out end);
    }

    // والقرار, بقرارها, و70/1: a word, number or symbol after conjunctions and prepositions that are glued to it.
    private bool TryAttached(int start, out int end)
    {
        end = start;
        for (var at = start + 1; at - start <= MostParticles && at < _text.Length && IsParticle(at - 1); at++)
        {
            var folded = FoldedScan.At(_text, at);
            end = at;
            if (FoldedScan.IsLetterOrDigit(folded) || TryNamed(start, at, folded, out end))
                return true;
        }

        return false;
    }

    private bool IsParticle(int at) => Words.AttachedParticles.IndexOf(FoldedScan.At(_text, at)) >= 0;

    private int SkipWord(int at)
    {
        var first = FoldedScan.At(_text, at);
        if (FoldedScan.IsIdeographic(first))
            return at + 1;
        do
            at++;
        while (GoesOn(first, FoldedScan.At(_text, at)));
        return at;
    }

    private static bool GoesOn(char first, char next)
        => char.IsLetterOrDigit(next) && !FoldedScan.IsIdeographic(next) && !(FoldedScan.IsRightToLeft(first) && FoldedScan.IsLetterOrDigit(next));

    private int Add(CitationToken token)
    {
        _tokens.Add(token);
        return token.End;
    }

    private bool TryDate(int at, out int end)
    {
        end = at;
        if (!DateReader.TryRead(_text, at, _table, out var date))
            return false;
        end = Add(new CitationToken(CitationTokenKind.Date, at, date.End) { Date = date });
        return true;
    }

    private bool TryNumber(int at, out int end)
    {
        end = at;
        if (!NumberReader.TryReadAt(_text, at, out var number) && !(_table.JoinsLinesWithoutBlank && DividedNumberReader.TryReadAt(_text, at, out number)))
            return false;
        end = Add(new CitationToken(CitationTokenKind.Number, at, number.End) { Number = number });
        return true;
    }

    private bool TrySymbol(int at, out int end)
    {
        end = at;
        if (!SymbolScanner.TryReadAt(_text, at, out var symbol))
            return false;
        end = Add(new CitationToken(CitationTokenKind.Symbol, at, symbol.End) { Symbol = symbol });
        while (symbol.IsValid && symbol.Number is null && SymbolSuffixReader.TryRead(_text, end, symbol, Words, out var next))
        {
            end = Add(new CitationToken(CitationTokenKind.Symbol, next.Start, next.End) { Symbol = next });
        }

        return true;
    }

    private bool TryConference(int at, out int end)
    {
        foreach (var form in Words.ConferenceYears)
        {
            end = at;
            if (FormReader.TryRead(_text, ref end, form, Words, out var values))
            {
                Add(new CitationToken(CitationTokenKind.Conference, at, end) { Values = values });
                return true;
            }
        }

        end = at;
        return false;
    }

    private bool TryWord(int start, int at, char folded, out int end)
    {
        foreach (var entry in _lexicon.StartingAt(_text, at))
        {
            end = at;
            if ((entry.IsProperName && folded != Folding.Fold(entry.Form[0])) || !FormReader.TryRead(_text, ref end, entry.Form, Words, out var values))
                continue;
            end = Add(Complete(entry, start, end, values));
            return true;
        }

        end = at;
        return false;
    }

    private CitationToken Complete(LexiconEntry entry, int start, int end, FormValues values)
    {
        var token = new CitationToken(entry.Kind, start, end) 
        {
            Body = entry.Body,
            IsDecision = entry.IsDecision,
            IsOwn = entry.IsOwn,
            IsSubject = entry.IsSubject,
            Element = entry.Element,
            Values = values,
        };
        return entry.Kind switch
        {
            CitationTokenKind.Ibid => token with { Treaty = TreatyReader.Read(_text, end, Words) },
            CitationTokenKind.Treaty when TreatyReader.Read(_text, end, Words) is { } place => token with { Treaty = place, End = place.End },
            CitationTokenKind.Supplement => token with { Session = RecordSessionReader.ReadBefore(_text, start, Words) },
            _ => token,
        };
    }
}
