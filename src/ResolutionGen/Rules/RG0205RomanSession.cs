using System;

namespace ResolutionGen;

/// <summary>RG0205: the Roman numeral of a session is not canonical, or there was no such session.</summary>
internal sealed class RG0205RomanSession : TextRule
{
    // Sessions were printed as Roman numerals until 1976 (Editorial Manual, numbering of resolutions).
    private const int LastRegular = 30;
    private const int LastSpecial = 7;
    private const int LastEmergency = 5;

    public override RuleDescriptor Descriptor { get; } =
        new("RG0205", "Roman numeral not canonical, or session out of range", "Citations", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var cited in text.Scan.Cited)
            {
                if (cited.Number is { Form: NumberForm.Roman } number && Problem(cited, number) is { } problem)
                    context.Report(text, cited.Start, cited.Length, problem);
            }
        }
    }

    private static string? Problem(CitedToken cited, NumberToken number)
    {
        var printed = cited.Citation.Number!.ToString();
        var numeral = number.Session!.Substring(number.Session.LastIndexOf('-') + 1);
        if (number.SessionNumber == 0)
            return $"{numeral} in {printed} is not a Roman numeral{DidYouMean(numeral)}";
        // Roman sessions of other bodies go further, and so does a number that only its form gives to the Assembly.
        if (cited.Citation.Body == IssuingBody.Other || (cited.Citation.Body != IssuingBody.GeneralAssembly && cited.Claim != BodyClaim.Named(IssuingBody.GeneralAssembly)))
            return null;
        var (last, kind) = number.Session.StartsWith("ES-", StringComparison.Ordinal) ? (LastEmergency, "emergency special session ES-V")
            : number.Session.StartsWith("S-", StringComparison.Ordinal) ? (LastSpecial, "special session S-VII")
            : (LastRegular, "session XXX");
        return number.SessionNumber > last ? $"{printed} names session {number.Session}; sessions have Roman numerals only up to {kind}{NearSession(number)}" : null;
    }

    // Numbers ran through until session XXX, so that they tell the session: 2200 A (XXXI) is 2200 A (XXI) with a letter too many.
    private static string NearSession(NumberToken number)
    {
        var near = number.Session!.IndexOf('-') < 0 ? AssemblyNumbers.SessionOf(number.Sequence) : 0;
        return near > 0 && OneSlip.Separates(RomanNumeral.Of(near), number.Session) ? $"; did you mean session {RomanNumeral.Of(near)}?" : "";
    }

    private static string DidYouMean(string numeral)
    {
        var sum = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var value = ValueOf(numeral[i]);
            sum += i + 1 < numeral.Length && ValueOf(numeral[i + 1]) > value ? -value : value;
        }

        return sum is > 0 and < 400 ? $"; did you mean {RomanNumeral.Of(sum)}?" : "";
    }

    private static int ValueOf(char letter) => letter switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        _ => 100,
    };
}
