namespace ResolutionGen.Tests;

/// <summary>A test over the corpus of real texts; skipped where it does not lie beside the repository.</summary>
public sealed class CorpusFactAttribute : FactAttribute
{
    /// <summary>Skips the test where there is no corpus.</summary>
    public CorpusFactAttribute()
    {
        if (!CorpusTexts.Exist)
            Skip = "There is no corpus in ../shared/corpus beside the repository.";
    }
}
