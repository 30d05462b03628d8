using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A resolution of the model together with the places of its elements in the file: what the rules look at.</summary>
/// <param name="Model">The resolution as users see it.</param>
/// <param name="Table">The language of the text.</param>
/// <param name="Texts">Title, paragraphs (sub-paragraphs after their parent), footnotes, in reading order.</param>
/// <param name="Syntax">Head, closing lines, labels and markers with their places.</param>
internal sealed record BoundResolution(Resolution Model, LanguageTable Table, IReadOnlyList<BoundText> Texts, ParsedResolution Syntax);
