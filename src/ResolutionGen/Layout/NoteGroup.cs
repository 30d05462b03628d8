using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A run of labels in a note block and the run of text lines that follows it.</summary>
internal sealed class NoteGroup
{
    public List<(string Label, SourceSpan Span, int Page)> Labels { get; } = [];

    public List<(SourceLine Line, int Start)> Texts { get; } = [];
}
