using System;
using System.Text;

namespace ResolutionGen.Tool;

/// <summary>Reads the bytes of a text file as the compiler reads them: by the byte order mark, else as UTF-8. What is no text gives replacement characters, which the checks see.</summary>
internal static class TextDecoder
{
    public static string Decode(byte[] bytes)
    {
        foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var mark = encoding.Preamble;
            if (bytes.AsSpan().StartsWith(mark))
                return encoding.GetString(bytes, mark.Length, bytes.Length - mark.Length);
        }

        return Encoding.UTF8.GetString(bytes);
    }
}
