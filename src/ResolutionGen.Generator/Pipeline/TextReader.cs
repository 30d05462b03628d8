using System;
using System.Linq;
using System.Threading;

namespace ResolutionGen.Generator;

/// <summary>Reads files.</summary>
internal static class TextReader
{
    public static ReadText Read(TextFile file, CancellationToken cancellation)
    {
        try
        {
            return new ReadText(file.File.Path, file.Options, Versions(file, cancellation));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One file must not cost the others their code. The analyzers read the same file and report the failure at its place (RG0007).
            return new ReadText(file.File.Path, file.Options, default);
        }
    }

    private static EquatableArray<TextVersion> Versions(TextFile file, CancellationToken cancellation)
    {
        if (file.File.GetText(cancellation) is not { } source || source.Length > RG0002UnreadableFile.MaximumBytes)
            return default;
        var text = source.ToString();
        if (RG0002UnreadableFile.IsTooLong(text))
            return default;
        var document = ResolutionDocument.Parse(text);
        if (!TextFiles.IsResolution(document, file.Options))
            return default;
        var isAlone = document.Resolutions.Count == 1;
        return new EquatableArray<TextVersion>(document.Resolutions.Select(resolution => TextVersion.Of(resolution, file.Options, isAlone)).ToArray());
    }
}
