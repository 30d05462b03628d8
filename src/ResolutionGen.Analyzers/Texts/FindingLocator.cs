using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionGen.Analyzers;

/// <summary>Finds the places of findings as the compiler counts them.</summary>
internal static class FindingLocator
{
    public static Location Locate(AdditionalText file, SourceSpan span)
    {
        // A place past the end would take every finding of the analyzer with it.
        var text = TextOf(file);
        var start = Clamp(span.Start, text);
        var place = TextSpan.FromBounds(start, Math.Max(start, Clamp(span.End, text)));
        return Location.Create(file.Path, place, text?.Lines.GetLinePositionSpan(place) ?? default);
    }

    /// <summary>The second places of a finding; those in files that the compiler does not know are left out.</summary>
    public static IEnumerable<Location> LocateRelated(AdditionalText file, Finding finding, AnalyzerOptions options)
    {
        foreach (var related in finding.Related)
        {
            var other = related.Path is null ? file : options.AdditionalFiles.FirstOrDefault(candidate => string.Equals(candidate.Path, related.Path, StringComparison.Ordinal));
            if (other is not null)
                yield return Locate(other, related.Span);
        }
    }

    // The failure itself is a finding, which needs a place.
    private static SourceText? TextOf(AdditionalText file)
    {
        try
        {
            return file.GetText();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }

    private static int Clamp(int index, SourceText? text) => Math.Max(0, Math.Min(index, text?.Length ?? 0));
}
