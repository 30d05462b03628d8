using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ResolutionGen;

/// <summary>Reads and writes numbers of resolutions.</summary>
internal static class ResolutionNumberReader
{
    public static bool TryRead(string? text, [NotNullWhen(true)] out ResolutionNumber? number)
    {
        number = null;
        var parts = text?.Split('/');
        if (parts is not { Length: 2 } || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence))
            return false;
        number = new ResolutionNumber(IssuingBody.GeneralAssembly, parts[0].Trim(), sequence, null, null);
        return true;
    }

    public static DocumentSymbol? SymbolOf(ResolutionNumber number) => new("A/RES/" + number);

    public static string Format(ResolutionNumber number)
        => number.Session + "/" + number.Sequence.ToString(CultureInfo.InvariantCulture) + (number.Part is null ? "" : " " + number.Part);
}
