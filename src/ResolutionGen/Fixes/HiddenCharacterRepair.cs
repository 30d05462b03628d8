using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>RG0209: what is not seen in a number goes; a bracket that faces the wrong way is turned.</summary>
internal sealed class HiddenCharacterRepair : TextRepair
{
    public override string RuleId => "RG0209";

    public override IReadOnlyList<TextFix> Offer(RepairContext context, Finding finding)
    {
        var text = context.Document.Text;
        var span = finding.Span;
        if (span.Length == 1 && text[span.Start] is '(' or ')')
            return [new TextFix("Turn the bracket", span, text[span.Start] == '(' ? ")" : "(")];
        for (var i = span.Start; i < span.End; i++)
        {
            if (!HiddenCharacter.Is(text[i]))
                return [];
        }

        return [new TextFix($"Remove the {HiddenCharacter.NameOf(text[span.Start])}", span, "")];
    }
}
