namespace ResolutionGen;

/// <summary>The characters of the title's number alone: the parser counts the stop behind it to its element.</summary>
internal static class TitleNumberSpan
{
    public static SourceSpan Of(RuleContext context)
    {
        var span = context.Resolution.Syntax.TitleNumberSpan;
        var text = context.Document.Reading.Text;
        var end = span.End;
        while (end > span.Start && (Characters.IsBlank(text[end - 1]) || Characters.IsStop(text[end - 1]) || text[end - 1] is '-' or '–'))
            end--;
        return SourceSpan.FromBounds(span.Start, end);
    }
}
