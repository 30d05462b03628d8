using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionGen.Analyzers.Tests;

/// <summary>A text in which <c>[|...|]</c> marks where findings are expected.</summary>
internal sealed class MarkedText
{
    private const string Opening = "[|";
    private const string Closing = "|]";

    private MarkedText(string text, IReadOnlyList<TextSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    public string Text { get; }

    /// <summary>The marked spans, in the order of their openings.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = new List<TextSpan>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, Opening, 0, Opening.Length) == 0)
            {
                open.Push(spans.Count);
                spans.Add(new TextSpan(text.Length, 0));
                i++;
            }
            else if (string.CompareOrdinal(marked, i, Closing, 0, Closing.Length) == 0)
            {
                var index = open.Pop();
                spans[index] = TextSpan.FromBounds(spans[index].Start, text.Length);
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        Assert.Empty(open);
        return new MarkedText(text.ToString(), spans);
    }
}
