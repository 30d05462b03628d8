using System;

namespace ResolutionGen;

/// <summary>Numbers of resolutions in the compact form, in full.</summary>
internal static class NumberCodec
{
    private const int HasSession = 1;
    private const int HasPart = 2;
    private const int HasYear = 4;

    public static void Write(CompactWriter writer, ResolutionNumber number)
    {
        writer.Number((number.Session is null ? 0 : HasSession) | (number.Part is null ? 0 : HasPart) | (number.Year is null ? 0 : HasYear));
        writer.Number((int)number.Body);
        writer.Number(number.Sequence);
        if (number.Session is not null)
            writer.Text(number.Session);
        if (number.Part is not null)
            writer.Text(number.Part);
        if (number.Year is { } year)
            writer.Number(year);
    }

    public static ResolutionNumber Read(CompactReader reader)
    {
        var parts = reader.Number();
        var body = (IssuingBody)reader.Number();
        var sequence = reader.Number();
        var session = (parts & HasSession) != 0 ? reader.Text() : null;
        var part = (parts & HasPart) != 0 ? reader.Text() : null;
        int? year = (parts & HasYear) != 0 ? reader.Number() : null;
        return new ResolutionNumber(body, session, sequence, part, year);
    }

    /// <summary>Whether two numbers are the same in every part; equality of numbers looks at their printed form only.</summary>
    public static bool AreSame(ResolutionNumber? left, ResolutionNumber? right)
    {
        if (left is null || right is null)
            return left is null && right is null;
        return left.Body == right.Body
            && left.Sequence == right.Sequence
            && left.Year == right.Year
            && string.Equals(left.Session, right.Session, StringComparison.Ordinal)
            && string.Equals(left.Part, right.Part, StringComparison.Ordinal);
    }
}
