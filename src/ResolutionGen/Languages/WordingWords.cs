using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>The words of one language that decide whether two titles or two words in a row are an oversight, as data. In languages without blanks a unit is a character, elsewhere a word in lower case.</summary>
internal sealed record WordingWords
{
    private char[]? _relativeStarts;

    /// <summary>The marks that stand around titles.</summary>
    public required MarkPair[] TitleMarks { get; init; }

    /// <summary>Units that join the members of an enumeration: what stands beside one is no frame, since members differ by nature.</summary>
    public required HashSet<string> Conjunctions { get; init; }

    /// <summary>Units that make another title of a title when one takes the place of another, or is added: numerals, ordinals, directions and other opposites.</summary>
    public required HashSet<string> DistinguishingUnits { get; init; }

    /// <summary>Adverbs that tell a paragraph from the one before that begins alike: <c>also</c>, <c>further</c>. The usual one first.</summary>
    public required IReadOnlyList<string> SequenceAdverbs { get; init; }

    /// <summary>Words, in lower case, that make a lead only together with the next: <c>taking</c> note, <c>taking</c> into account.</summary>
    public HashSet<string> LeadOpeners { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Words that correct language repeats.</summary>
    public HashSet<string> RepeatableWords { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Without blanks between words: words that never stand twice in a row, because no word ends or begins with them that could meet its like.</summary>
    public HashSet<string> UnrepeatableWords { get; init; } = [];

    /// <summary>Without blanks between words: words that end or begin like an unrepeatable one and may meet it (目的, 的确).</summary>
    public string[] UnrepeatableExceptions { get; init; } = [];

    /// <summary>Particles that make a relative clause of the verb after them, longest first.</summary>
    public string[] RelativeParticles { get; init; } = [];

    /// <summary>The particle that ends such a relative clause.</summary>
    public string RelativeEnd { get; init; } = "";

    /// <summary>The punctuation between clauses.</summary>
    public string ClauseMarks { get; init; } = "";

    /// <summary>Words that open a clause of purpose, right before the verb that governs it, longest first.</summary>
    public string[] PurposeWords { get; init; } = [];

    /// <summary>The index, from another on, at which one of <see cref="RelativeParticles"/> may stand: its first character does; -1 where there is none.</summary>
    public int NextRelative(string text, int from) => text.IndexOfAny(_relativeStarts ??= [.. RelativeParticles.Select(particle => particle[0]).Distinct()], from);
}
