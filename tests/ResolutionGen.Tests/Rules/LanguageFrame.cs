using System.Globalization;
using System.Linq;
using System.Text;

namespace ResolutionGen.Tests;

/// <summary>A made-up resolution in one language, into which a test sets what it is about.</summary>
internal sealed record LanguageFrame
{
    private const string Superscripts = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    public required Language Language { get; init; }

    public required string Title { get; init; }

    public required string Formula { get; init; }

    /// <summary>The formula of the Security Council.</summary>
    public required string OtherFormula { get; init; }

    /// <summary>A preambular paragraph without its comma.</summary>
    public required string Preambular { get; init; }

    /// <summary>Two operative paragraphs without their semicolons.</summary>
    public required string[] Operative { get; init; }

    /// <summary>The last operative paragraph.</summary>
    public required string Last { get; init; }

    public required string Comma { get; init; }

    public required string Semicolon { get; init; }

    /// <summary>The number of an operative paragraph, <c>{0}</c>, with what stands behind it.</summary>
    public required string NumberForm { get; init; }

    /// <summary>The closing lines with the date at <c>{0}</c>.</summary>
    public required string Meeting { get; init; }

    /// <summary>4 December 2017.</summary>
    public required string Date { get; init; }

    public static LanguageFrame Of(Language language) => LanguageFrames.All.Single(frame => frame.Language == language);

    /// <summary>The resolution. Operative paragraphs are numbered from 1 unless their numbers are given.</summary>
    public string Text(string? preambular = null, string[]? operative = null, string[]? notes = null, string number = "72/31", string masthead = "", string? date = null, string[]? numbers = null, string? formula = null)
    {
        var text = new StringBuilder(masthead).Append(number).Append(". ").Append(Title).Append("\n\n").Append(formula ?? Formula).Append("\n\n").Append(preambular ?? Preamble()).Append("\n\n");
        operative ??= [Paragraph(0), Last];
        for (var i = 0; i < operative.Length; i++)
            text.AppendFormat(CultureInfo.InvariantCulture, NumberForm, numbers?[i] ?? (i + 1).ToString(CultureInfo.InvariantCulture)).Append(operative[i]).Append("\n\n");
        text.AppendFormat(CultureInfo.InvariantCulture, Meeting, date ?? Date).Append('\n');
        if (notes is not null)
            text.Append("\n__________________\n").AppendJoin('\n', notes).Append('\n');
        return text.ToString();
    }

    /// <summary>The preambular paragraph with a marker in its place.</summary>
    public string Preamble(string marker = "") => Marked(Preambular, marker, Comma);

    /// <summary>One of the operative paragraphs with a marker in its place.</summary>
    public string Paragraph(int index, string marker = "") => Marked(Operative[index], marker, Semicolon);

    /// <summary>A marker, and the label of a note.</summary>
    public string Marker(int number) => Language == Language.Arabic ? "\u207D" + Superscripts[number] + "\u207E" : Superscripts[number].ToString();

    /// <summary>A footnote.</summary>
    public string Note(int number, string text) => Marker(number) + " " + text;

    // After the stop in English and Chinese, before it elsewhere.
    private string Marked(string paragraph, string marker, string stop) => Language is Language.English or Language.Chinese ? paragraph + stop + marker : paragraph + marker + stop;
}
