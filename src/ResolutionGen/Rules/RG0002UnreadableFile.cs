using System.Globalization;
using System.Text;

namespace ResolutionGen;

/// <summary>
/// RG0002: a file cannot be read as text. A compiler decodes any file silently, replacing what it does not understand;
/// so only the characters tell a binary file or one in another encoding.
/// </summary>
internal static class RG0002UnreadableFile
{
    /// <summary>What a file may hold in UTF-8.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    // A damaged character or two is a fault of the extraction. Latin-1 French, read as UTF-8, has one in 30 or 40; UTF-16 without a mark has every second.
    private const int FewestDamagedCharacters = 3;
    private const int CharactersForEachDamaged = 200;
    private const int MostBytesOfCharacter = 3;

    public static RuleDescriptor Descriptor { get; } =
        new("RG0002", "A file cannot be read as text", "Files", RuleSeverity.Warning, IsAlone: true);

    /// <summary>Whether a text is too long to be parsed.</summary>
    public static bool IsTooLong(string text)
        => text.Length > MaximumBytes || (text.Length > MaximumBytes / MostBytesOfCharacter && Encoding.UTF8.GetByteCount(text) > MaximumBytes);

    /// <summary>The finding of a text that is too long or damaged; null for any other.</summary>
    public static Finding? Find(string text) => IsTooLong(text)
        ? Report(0, 0, "the file is over 16 MiB: resolutions are far shorter, so it is not read")
        : FindDamage(text);

    /// <summary>The finding of a file of which the compiler gives no characters at all.</summary>
    public static Finding ReportNoText() => Report(0, 0, "the file cannot be opened or decoded");

    private static Finding? FindDamage(string text)
    {
        var nulls = 0;
        var replaced = 0;
        var first = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
                nulls++;
            else if (text[i] == '\uFFFD')
                replaced++;
            else
                continue;
            if (first < 0)
                first = i;
        }

        var damaged = nulls + replaced;
        if (damaged < FewestDamagedCharacters || (long)damaged * CharactersForEachDamaged <= text.Length)
            return null;
        return Report(first, 1, nulls > 0
            ? string.Format(CultureInfo.InvariantCulture, "the file is binary or in another encoding: {0} of its {1} characters are NUL; save it as UTF-8", nulls, text.Length)
            : string.Format(CultureInfo.InvariantCulture, "the file is in another encoding than UTF-8 or UTF-16: {0} of its {1} characters could not be decoded; save it as UTF-8", replaced, text.Length));
    }

    private static Finding Report(int start, int length, string message) => new(Descriptor, message, new SourceSpan(start, length), null, []);
}
