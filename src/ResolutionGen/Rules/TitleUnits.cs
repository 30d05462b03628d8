using System.Collections.Generic;
using System.Text;

namespace ResolutionGen;

/// <summary>Cuts a title into the units that are compared: words, or characters where the language has no blanks. Case, punctuation and blanks do not count.</summary>
internal static class TitleUnits
{
    /// <summary>The units as printed.</summary>
    public static string[] Of(string title, bool isByCharacter)
    {
        var units = new List<string>();
        var word = new StringBuilder();
        foreach (var printed in title)
        {
            var character = Folding.Fold(printed);
            if (char.IsLetterOrDigit(character))
            {
                word.Append(character);
                if (isByCharacter)
                    Flush(word, units);
            }
            else if (character is not '\'' and not '\0')
            {
                Flush(word, units);
            }
        }

        Flush(word, units);
        return units.ToArray();
    }

    private static void Flush(StringBuilder word, List<string> units)
    {
        if (word.Length > 0)
            units.Add(word.ToString());
        word.Clear();
    }
}
