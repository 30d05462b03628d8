using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>What the citation scanner found in one text. Positions are indexes of the text.</summary>
internal sealed class CitationScan
{
    // Most texts have neither, and many rules ask.
    private DateToken[]? _dates;
    private SymbolToken[]? _symbols;
    private Dictionary<int, CitedToken>? _owners;
    private DamagedStretches? _damage;

    public static CitationScan Empty { get; } = new();

    /// <summary>The text.</summary>
    public string Text { get; init; } = "";

    /// <summary>The citations, in the order of the text.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The same citations with the pieces of text they were read from.</summary>
    public CitedToken[] Cited { get; init; } = [];

    /// <summary>All pieces, in the order of the text: also dates, symbols and places that belong to no citation.</summary>
    public CitationToken[] Tokens { get; init; } = [];

    /// <summary>Every ibid.</summary>
    public IReadOnlyList<IbidToken> Ibids { get; init; } = [];

    /// <summary>Whether the text names a body whose numbers have the form of the General Assembly's: the Human Rights Council, "the Council", a commission, a conference.</summary>
    public bool NamesOtherBody { get; init; }

    /// <summary>Every date, impossible ones included.</summary>
    public DateToken[] Dates => _dates ??= All(CitationTokenKind.Date, static token => token.Date);

    /// <summary>Every document symbol, faulty ones included.</summary>
    public SymbolToken[] Symbols => _symbols ??= All(CitationTokenKind.Symbol, static token => token.Symbol!);

    /// <summary>The stretches that malformed symbols damage.</summary>
    public DamagedStretches Damage => _damage ??= DamagedStretches.In(Text, Symbols);

    /// <summary>The document symbols outside of these: of them alone more can be said.</summary>
    public SymbolToken[] SoundSymbols => Damage.Outside(Symbols);

    /// <summary>The pieces of one kind.</summary>
    public CitationToken[] Of(CitationTokenKind kind) => All(kind, static token => token);

    /// <summary>The index of the first piece that begins at a place or behind it.</summary>
    public int FirstTokenFrom(int position) => FirstFrom(Tokens, position, static token => token.Start);

    /// <summary>The index of the first of <see cref="Cited"/> that begins at a place or behind it.</summary>
    public int FirstCitedFrom(int position) => FirstFrom(Cited, position, static cited => cited.Start);

    /// <summary>The citation of a resolution or decision that a date surely belongs to, of several the first; null where there is none.</summary>
    public CitedToken? OwnerOf(DateToken date) => (_owners ??= FindOwners()).TryGetValue(date.Start, out var owner) ? owner : null;

    private Dictionary<int, CitedToken> FindOwners()
    {
        var owners = new Dictionary<int, CitedToken>();
        foreach (var cited in Cited)
        {
            if (cited is { Citation.Number: not null, IsDateSure: true, Date: { } date } && !owners.ContainsKey(date.Start))
                owners.Add(date.Start, cited);
        }

        return owners;
    }

    private static int FirstFrom<T>(T[] ordered, int position, Func<T, int> startOf)
    {
        var (low, high) = (0, ordered.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (startOf(ordered[middle]) < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private T[] All<T>(CitationTokenKind kind, Func<CitationToken, T> get)
    {
        var count = 0;
        foreach (var token in Tokens)
            count += token.Kind == kind ? 1 : 0;
        if (count == 0)
            return [];
        var all = new T[count];
        var next = 0;
        foreach (var token in Tokens)
        {
            if (token.Kind == kind)
                all[next++] = get(token);
        }

        return all;
    }
}
