using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Generator.Tests;

/// <summary>Why each step of the generator ran, as an edit should have it.</summary>
/// <param name="Files">The files.</param>
/// <param name="Texts">The texts read from them.</param>
/// <param name="Classes">The classes put together from the texts.</param>
/// <param name="ClassCode">The code of the classes.</param>
/// <param name="Sources">The source files.</param>
/// <param name="Catalogue">The catalogue.</param>
internal sealed record RunReasons(Expected Files, Expected Texts, Expected Classes, Expected ClassCode, Expected Sources, Expected Catalogue)
{
    /// <summary>The same input again: nothing is even looked at.</summary>
    public static RunReasons Unchanged { get; } = new(Expected.AllCached, Expected.AllCached, Expected.AllCached, Expected.AllCached, Expected.AllCached, Expected.AllCached);

    /// <summary>One file was edited without a consequence for the code.</summary>
    public static RunReasons LayoutEdited { get; } = new(Expected.OneModified, Expected.OneUnchanged, Expected.AllCached, Expected.AllCached, Expected.AllCached, Expected.AllCached);

    /// <summary>The wording of one text changed: its class is made anew, and no other.</summary>
    public static RunReasons WordingEdited { get; } = new(Expected.OneModified, Expected.OneModified, Expected.OneModified, Expected.OneModified, Expected.OneModified, Expected.AllUnchanged);

    /// <summary>A file that is no resolution was edited: it is read, but what leads to no source leaves no trace in the steps.</summary>
    public static RunReasons OtherFileEdited { get; } = Unchanged;

    public void AssertHold(GeneratorRun run)
    {
        Files.AssertHold(StepNames.Files, run);
        Texts.AssertHold(StepNames.Texts, run);
        Classes.AssertHold(StepNames.Classes, run);
        ClassCode.AssertHold(StepNames.ClassCode, run);
        Sources.AssertHold(StepNames.Sources, run);
        Catalogue.AssertHold(StepNames.Catalogue, run);
    }
}
