using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ResolutionGen;

/// <summary>Changes of one text, all of them places of the text as it was.</summary>
internal static class TextEdits
{
    /// <summary>Whether no two of the edits touch the same characters.</summary>
    public static bool AreApart(IEnumerable<TextEdit> edits)
    {
        var end = -1;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start))
        {
            // Two insertions at one place have no order.
            if (edit.Span.Start < end || (edit.Span.Length == 0 && edit.Span.Start == end))
                return false;
            end = edit.Span.End;
        }

        return true;
    }

    /// <summary>The text with edits that are apart.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var read = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start))
        {
            result.Append(text, read, edit.Span.Start - read).Append(edit.Replacement);
            read = edit.Span.End;
        }

        return result.Append(text, read, text.Length - read).ToString();
    }
}
