using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;

namespace ResolutionGen.Benchmarks;

/// <summary>Texts multiplied from the seed: the same wording under other numbers.</summary>
internal static class SeedTexts
{
    private static readonly string Root =
        typeof(SeedTexts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => string.Equals(attribute.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!;

    public static string Seed { get; } = File.ReadAllText(Path.Combine(Root, "seeds", "A_RES_72_31.zh.txt"));

    /// <summary>
    /// The seed under the numbers 72/1, 72/2, ..., each with some frequent characters of its own:
    /// the compiler keeps a constant that occurs twice only once, which real texts would not let it do.
    /// </summary>
    public static string[] Many(int count) => Enumerable.Range(1, count).Select(number => Seed
        .Replace(" 72/31. ", " 72/" + number.ToString(CultureInfo.InvariantCulture) + ". ", StringComparison.Ordinal)
        .Replace('的', Han(number))
        .Replace('核', Han(number))
        .Replace('裁', Han(number))).ToArray();

    private static char Han(int number) => (char)('\u4E10' + (number % 5000));
}
