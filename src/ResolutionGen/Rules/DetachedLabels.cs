using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// Finds numbers that stand alone in the text of footnotes: labels that extraction has parted from their notes (<c>See resolution 55/2. 1 2</c>).
/// Of a note whose label may be among them, nothing is sure.
/// </summary>
internal static class DetachedLabels
{
    private const int MostDigits = 3;

    public static HashSet<int> In(IEnumerable<ParsedNote> notes, LanguageTable table)
    {
        var labels = new HashSet<int>();
        foreach (var note in notes)
            AddTo(labels, note.Text.Text, table);
        return labels;
    }

    // Behind a stop, or behind another such number, with nothing but blanks around it. The stop of "Supplement No. 12" ends no sentence.
    private static void AddTo(HashSet<int> labels, string text, LanguageTable table)
    {
        var isOpen = true;
        for (var i = 0; i < text.Length;)
        {
            if (!Characters.IsAsciiDigit(text[i]))
            {
                isOpen = Characters.IsBlank(text[i]) ? isOpen : text[i] is '.' or '。' && !table.NumberedWords.EndsAt(text, i + 1, isWhole: true);
                i++;
                continue;
            }

            var end = i;
            while (end < text.Length && Characters.IsAsciiDigit(text[end]))
                end++;
            var isAlone = isOpen && (i == 0 || Characters.IsBlank(text[i - 1])) && (end == text.Length || Characters.IsBlank(text[end])) && end - i <= MostDigits;
            if (isAlone)
                labels.Add(Digits.ValueOf(text, i, end));
            isOpen = isAlone;
            i = end;
        }
    }
}
