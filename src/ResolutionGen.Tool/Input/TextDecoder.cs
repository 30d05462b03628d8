using System;
using System.Text;

namespace ResolutionGen.Tool;

/// <summary>Reads the bytes of a text file as the compiler reads them: by the byte order mark, else as UTF-8. What is no text gives replacement characters, which the checks see.</summary>
internal static class TextDecoder
{
    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    public static string Decode(byte[] bytes)
    {
        var (encoding, mark) = FormOf(bytes);
        return encoding.GetString(bytes, mark, bytes.Length - mark);
    }

    /// <summary>A text in the encoding of a file, with a byte order mark where that has one.</summary>
    public static byte[] EncodeAs(byte[] file, string text)
    {
        var (encoding, mark) = FormOf(file);
        return [.. file.AsSpan(0, mark), .. encoding.GetBytes(text)];
    }

    private static (Encoding Encoding, int Mark) FormOf(byte[] bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.AsSpan().StartsWith(encoding.Preamble))
                return (encoding, encoding.Preamble.Length);
        }

        return (Encoding.UTF8, 0);
    }
}
