using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Checks that every character that is not white space belongs to exactly one element.</summary>
internal static class Lossless
{
    public static void Check(string text)
    {
        var document = ResolutionDocument.Parse(text);
        var uses = new int[text.Length];
        foreach (var (span, _) in DocumentElements.Of(document.Layout, document.Bound.Select(bound => bound.Syntax)))
        {
            for (var i = span.Start; i < span.End; i++)
                uses[document.Reading.ToSource(i)]++;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] != '\uFEFF' && !DirectionControl.Is(text[i]) && uses[i] != 1)
                Assert.Fail($"The character {text[i]} at {i} ({document.GetPosition(i)}) belongs to {uses[i]} elements: ...{Around(text, i)}...");
        }
    }

    private static string Around(string text, int index)
        => text.Substring(System.Math.Max(0, index - 20), System.Math.Min(40, text.Length - System.Math.Max(0, index - 20))).ReplaceLineEndings("|");
}
