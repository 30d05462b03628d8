namespace ResolutionGen;

/// <summary>Markers that are printed raised, and not as digits among digits.</summary>
internal static class RaisedMarker
{
    public static bool Is(string text, ParsedMarker marker)
        => marker.Span.Start < text.Length && (text[marker.Span.Start] == Characters.RaisedOpening || Characters.SuperscriptValue(text[marker.Span.Start]) >= 0);
}
