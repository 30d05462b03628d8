using System.Collections.Generic;

namespace ResolutionGen.Tests;

/// <summary>
/// Makes one kind of defect in correct texts. A mutator makes only what its rule can decide by its definition: what official texts print too, or what another reading could
/// explain, is no defect, and a mutator that made it would measure nothing.
/// </summary>
internal abstract class Mutator
{
    /// <summary>The rule that must find the defect.</summary>
    public abstract string RuleId { get; }

    /// <summary>What is done to the text.</summary>
    public string Name => GetType().Name;

    /// <summary>Whether such a defect can be made in a language.</summary>
    public virtual bool AppliesTo(LanguageTable table) => true;

    /// <summary>All such defects that can be made in a text, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="project">The texts beside it.</param>
    public abstract IEnumerable<Mutation> Candidates(RecallText text, RecallProject project);

    /// <summary>A mutation; none where the file cannot be changed at that place.</summary>
    protected static IEnumerable<Mutation> Make(IReadOnlyList<TextEdit>? edits, params SourceSpan[] expected)
    {
        if (edits is not null)
            yield return new Mutation(edits, expected);
    }
}
