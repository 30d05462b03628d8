using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>How a document sets Han characters beside digits.</summary>
internal static class HanSpacing
{
    /// <summary>Whether a document sets a blank between Han characters and digits more often than not.</summary>
    public static bool SetsBlankBeforeDigits(string text, IReadOnlyList<SourceLine> lines)
    {
        int with = 0, without = 0;
        foreach (var line in lines)
        {
            for (var i = line.Start + 1; i < line.End; i++)
            {
                if (!Characters.IsAsciiDigit(text[i]))
                    continue;
                if (Characters.IsHan(text[i - 1]))
                    without++;
                else if (text[i - 1] == ' ' && i - 2 >= line.Start && Characters.IsHan(text[i - 2]))
                    with++;
            }
        }

        return with > without;
    }
}
