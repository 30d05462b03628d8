using System;
using System.Diagnostics.CodeAnalysis;

namespace ResolutionGen;

/// <summary>A United Nations document symbol in canonical form: <c>A/69/154/Add.1</c>, <c>NPT/CONF.1995/32 (Part I)</c>, <c>S/RES/1325(2000)</c>.</summary>
public sealed class DocumentSymbol : IEquatable<DocumentSymbol>
{
    internal DocumentSymbol(string value) => Value = value;

    /// <summary>The canonical form.</summary>
    public string Value { get; }

    /// <summary>The address of the document at docs.un.org, in English.</summary>
    public Uri Uri => UriFor(Language.English);

    /// <summary>The address of the document at docs.un.org in a language; English for <see cref="Language.Unknown"/>.</summary>
    public Uri UriFor(Language language)
    {
        var code = language == Language.Unknown ? Language.English.ToCode() : language.ToCode();
        return new Uri("https://docs.un.org/" + code + "/" + Value.Replace(" ", "%20"), UriKind.Absolute);
    }

    /// <summary>Reads a symbol after the grammar of the United Nations Editorial Manual and the UNBIS reference manual.</summary>
    /// <param name="text">The symbol alone; blanks around it, and irregular dashes and blanks in it, are accepted.</param>
    /// <param name="symbol">The symbol in canonical form; null where the text is none.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DocumentSymbol? symbol) => SymbolReader.TryRead(text, out symbol);

    /// <inheritdoc/>
    public bool Equals(DocumentSymbol? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentSymbol);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The canonical form.</summary>
    public override string ToString() => Value;
}
