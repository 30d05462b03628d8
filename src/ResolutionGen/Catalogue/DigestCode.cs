using System.Globalization;

namespace ResolutionGen;

/// <summary>Digests (16 hexadecimal characters) in 11 characters of 6 bits each.</summary>
internal static class DigestCode
{
    private const int Length = 11;
    private const int Bits = 6;
    private const int Mask = (1 << Bits) - 1;

    public static void Write(CompactWriter writer, string digest)
    {
        var value = ulong.Parse(digest, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var characters = new char[Length];
        for (var i = 0; i < Length; i++)
            characters[i] = CompactDigit.Of((int)((value >> (i * Bits)) & Mask));
        writer.Raw(new string(characters));
    }

    public static string Read(CompactReader reader)
    {
        var characters = reader.Raw(Length);
        var value = 0UL;
        for (var i = 0; i < Length; i++)
        {
            var digit = CompactDigit.ValueOf(characters[i]);
            if ((uint)digit > Mask)
                throw reader.Damaged();
            value |= (ulong)digit << (i * Bits);
        }

        return value.ToString("x16", CultureInfo.InvariantCulture);
    }
}
