using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ResolutionGen;

/// <summary>A resolution of an assembly, as <c>ResolutionCatalog</c> lists it. The text is read when <see cref="Document"/> or <see cref="In"/> is asked for.</summary>
public sealed class CatalogueEntry
{
    private readonly int _index;
    private readonly Language _language;
    private readonly Func<int, Language, Resolution> _open;

    internal CatalogueEntry(string symbol, string? title, Language language, IReadOnlyList<Language> languages, int index, Func<int, Language, Resolution> open)
    {
        Symbol = symbol;
        Title = title;
        Languages = languages;
        _language = language;
        _index = index;
        _open = open;
    }

    /// <summary>The symbol: <c>A/RES/72/31</c>; empty where the text does not give one.</summary>
    public string Symbol { get; }

    /// <summary>The title in the language of <see cref="Document"/>; null where there is none, as in the Security Council.</summary>
    public string? Title { get; }

    /// <summary>The languages in which the resolution is there.</summary>
    public IReadOnlyList<Language> Languages { get; }

    /// <summary>The resolution in the default language: English if it is there, else the first in the order en fr es ru zh ar, unless the project says otherwise.</summary>
    public Resolution Document => _open(_index, _language);

    /// <summary>The resolution in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not there in that language; the message names those it is there in.</exception>
    public Resolution In(Language language) => _open(_index, language);

    /// <summary>Looks for the resolution in a language.</summary>
    public bool TryIn(Language language, [NotNullWhen(true)] out Resolution? document)
    {
        document = Languages.Contains(language) ? In(language) : null;
        return document is not null;
    }

    /// <summary>The symbol and the title.</summary>
    public override string ToString() => Title is null ? Symbol : Symbol + " " + Title;
}
