using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A reference to places of the text itself: "paragraph 4 (a) above", "du paragraphe 4 de la présente résolution".</summary>
/// <param name="Kind">How it says so.</param>
/// <param name="Places">The pieces that name the places, in the order of the text: paragraph, section, annex.</param>
/// <param name="Start">The index of its first character, the word that says so included.</param>
/// <param name="End">The index after its last character, the word that says so included.</param>
internal sealed record InternalReference(InternalReferenceKind Kind, IReadOnlyList<CitationToken> Places, int Start, int End);
