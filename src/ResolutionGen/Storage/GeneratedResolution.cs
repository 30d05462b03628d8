using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ResolutionGen;

/// <summary>
/// What generated code calls, and nobody else. Its signatures never change: code that an older generator wrote, compiled into a package, runs with every later library.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedResolution
{
    /// <summary>Reads a resolution from the compact form.</summary>
    /// <param name="compact">What the generator wrote.</param>
    /// <exception cref="FormatException">The form is damaged.</exception>
    /// <exception cref="NotSupportedException">A newer generator wrote it.</exception>
    public static Resolution Decode(string compact) => ResolutionCodec.Read(compact ?? throw new ArgumentNullException(nameof(compact)));

#if NET
    /// <summary>Reads a resolution from the compact form in UTF-8.</summary>
    /// <param name="compact">What the generator wrote.</param>
    /// <exception cref="FormatException">The form is damaged.</exception>
    /// <exception cref="NotSupportedException">A newer generator wrote it.</exception>
    public static Resolution Decode(ReadOnlySpan<byte> compact) => ResolutionCodec.Read(Encoding.UTF8.GetString(compact));
#endif

    /// <summary>The languages with codes as generated code lists them, the same list for the same codes.</summary>
    /// <param name="codes">ISO 639-1 codes with blanks between them.</param>
    public static IReadOnlyList<Language> Languages(string codes) => LanguageLists.Of(codes ?? throw new ArgumentNullException(nameof(codes)));

    /// <summary>What <c>In(language)</c> gives for a resolution that is there in one language.</summary>
    /// <param name="document">The resolution.</param>
    /// <param name="language">The language asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is in another.</exception>
    public static Resolution Only(Resolution document, Language language)
    {
        if (document is null)
            throw new ArgumentNullException(nameof(document));
        return document.Language == language ? document : throw NoLanguage(document.Symbol?.Value ?? "The resolution", language, document.Language.ToCode());
    }

    /// <summary>What <c>TryIn(language, out document)</c> gives for a resolution that is there in one language.</summary>
    /// <param name="only">The resolution.</param>
    /// <param name="language">The language asked for.</param>
    /// <param name="document">The resolution; null if it is in another language.</param>
    public static bool TryOnly(Resolution only, Language language, [NotNullWhen(true)] out Resolution? document)
    {
        if (only is null)
            throw new ArgumentNullException(nameof(only));
        document = only.Language == language ? only : null;
        return document is not null;
    }

    /// <summary>What <c>In(language)</c> throws for a language that a resolution is not there in.</summary>
    /// <param name="symbol">The symbol of the resolution.</param>
    /// <param name="language">The language asked for.</param>
    /// <param name="codes">The languages there are, as in <see cref="Languages"/>.</param>
    public static Exception NoLanguage(string symbol, Language language, string codes) => new ArgumentOutOfRangeException(
        nameof(language),
        language,
        string.Format(CultureInfo.InvariantCulture, "{0} is not there in {1}; it is there in {2}.", symbol, language, string.Join(", ", Languages(codes))));

    /// <summary>Reads the catalogue of an assembly.</summary>
    /// <param name="compact">What the generator wrote.</param>
    /// <param name="open">Gives the resolution at an index in a language.</param>
    public static CatalogueTable Catalogue(string compact, Func<int, Language, Resolution> open)
        => CatalogueCodec.Read(
            compact ?? throw new ArgumentNullException(nameof(compact)),
            open ?? throw new ArgumentNullException(nameof(open)));

#if NET
    /// <summary>Reads the catalogue of an assembly from UTF-8.</summary>
    /// <param name="compact">What the generator wrote.</param>
    /// <param name="open">Gives the resolution at an index in a language.</param>
    public static CatalogueTable Catalogue(ReadOnlySpan<byte> compact, Func<int, Language, Resolution> open)
        => CatalogueCodec.Read(Encoding.UTF8.GetString(compact), open ?? throw new ArgumentNullException(nameof(open)));
#endif
}
