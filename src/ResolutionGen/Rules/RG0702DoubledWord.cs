namespace ResolutionGen;

/// <summary>RG0702: a word stands twice in a row; in Chinese also a verb that governs its clause and stands again after 所 in it.</summary>
internal sealed class RG0702DoubledWord : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0702", "Doubled word", "Wording", RuleSeverity.Info, IsAlone: true);

    public override void Check(RuleContext context)
    {
        var table = context.Resolution.Table;
        var words = table.Wording;
        foreach (var text in context.Texts)
        {
            if (table.JoinsLinesWithoutBlank)
            {
                DoubledCharacters.Check(context, text, words);
                DoubledVerb.Check(context, text, words);
            }
            else
            {
                DoubledSpacedWord.Check(context, text, words);
            }
        }
    }
}
