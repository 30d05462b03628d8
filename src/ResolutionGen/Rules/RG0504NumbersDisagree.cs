using System;

namespace ResolutionGen;

/// <summary>RG0504: the number in the title, the symbol in the masthead and the file name disagree.</summary>
internal sealed class RG0504NumbersDisagree : TextRule
{
    private const string CouncilPrefix = "S/RES/";

    public override RuleDescriptor Descriptor { get; } =
        new("RG0504", "Title number, masthead symbol and file name disagree", "Structure", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        var syntax = context.Resolution.Syntax;

        // A later letter part has number and symbol from the first.
        if (syntax.TitleNumberSpan.Length == 0 && syntax.MastheadSymbolSpan.Length == 0)
            return;
        var masthead = ResolutionIdentity.NumberOf(syntax.MastheadSymbol);
        var title = syntax.TitleNumber is null ? null : context.Model.Number;
        if (title is not null && masthead is not null && !HaveSameNumber(title, masthead))
            context.Report(TitleNumberSpan.Of(context), "title", $"the title has the number {syntax.TitleNumber}, the masthead the symbol {syntax.MastheadSymbol}", new RelatedPlace(null, syntax.MastheadSymbolSpan, "symbol in the masthead"));

        var fileSymbol = SymbolOfFile(context.Document.Path);
        if (fileSymbol is null || (masthead ?? title) is not { } own || (own.Body == fileSymbol.Body && HaveSameNumber(own, fileSymbol)))
            return;
        var span = title is not null ? TitleNumberSpan.Of(context) : syntax.MastheadSymbolSpan;
        context.Report(span, "title", $"the text is {own.Symbol?.Value ?? own.ToString()}, the name of its file says {fileSymbol.Symbol?.Value ?? fileSymbol.ToString()}");
    }

    // Parts may be named together in one place and singly in another. The body of a title's number comes from the opening formula, which RG0505 judges.
    private static bool HaveSameNumber(ResolutionNumber left, ResolutionNumber right)
        => left.Sequence == right.Sequence && string.Equals(left.Session, right.Session, StringComparison.Ordinal) && left.Year == right.Year;

    // The name counts up to its first dot, and only if that is a complete symbol: A_RES_72_31.zh.txt.
    private static ResolutionNumber? SymbolOfFile(string? path)
    {
        if (path is null)
            return null;
        var start = path.LastIndexOfAny(['/', '\\']) + 1;
        var dot = path.IndexOf('.', start);
        var name = (dot < 0 ? path.Substring(start) : path.Substring(start, dot - start)).Replace('_', '/');
        // In file names the year of a Council resolution loses its brackets: S_RES_1325_2000.txt.
        if (name.StartsWith(CouncilPrefix, StringComparison.Ordinal) && name.LastIndexOf('/') is var slash && slash > CouncilPrefix.Length)
            name = name.Substring(0, slash) + "(" + name.Substring(slash + 1) + ")";
        return DocumentSymbol.TryParse(name, out var symbol) ? ResolutionIdentity.NumberOf(symbol) : null;
    }
}
