using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace ResolutionGen.Benchmarks;

/// <summary>Texts made from the seed, and from one in English of the length of an average resolution. No two have a paragraph in common.</summary>
internal static class Corpus
{
    private const int EnglishParagraphs = 58;

    private static readonly string Seed = new StreamReader(typeof(Corpus).Assembly.GetManifestResourceStream("seed")!).ReadToEnd();

    /// <summary>The seed with another number, and one frequent character replaced by another, so that the compiler cannot share texts.</summary>
    public static string Chinese(int session, int number) => Seed
        .Replace("72/31.", Number(session, number) + ".", StringComparison.Ordinal)
        .Replace('的', Han(number))
        .Replace('核', Han(number))
        .Replace('裁', Han(number));

    public static string English(int session, int number)
    {
        var text = new StringBuilder();
        text.Append(Number(session, number)).Append(".  Measures of kind ").Append(number).Append("\n\nThe General Assembly,\n\n")
            .Append("Recalling its resolution ").Append(session - 1).Append("/56 of 3 December ").Append(1944 + session).Append(", and other resolutions on measures of kind ").Append(number).Append(",\n\n");
        for (var paragraph = 1; paragraph <= EnglishParagraphs; paragraph++)
        {
            text.Append(paragraph).Append(". Decides to take further measures of kind ").Append(number)
                .Append(", bearing in mind the need to promote the work of the conference and to report on it to the General Assembly at its next session in full, for the benefit of all;\n\n");
        }

        return text.Append("62nd plenary meeting\n4 December ").Append(1945 + session).Append('\n').ToString();
    }

    public static string[] Many(Func<int, int, string> make, int session, int count) => Enumerable.Range(1, count).Select(number => make(session, 1000 + number)).ToArray();

    public static int Bytes(string[] texts) => texts.Sum(Encoding.UTF8.GetByteCount);

    private static char Han(int number) => (char)('\u4E10' + (number % 2000));

    private static string Number(int session, int number) => string.Create(CultureInfo.InvariantCulture, $"{session}/{number}");
}
