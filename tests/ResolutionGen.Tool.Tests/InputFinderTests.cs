using System;
using System.IO;
using System.Linq;

namespace ResolutionGen.Tool.Tests;

public class InputFinderTests
{
    [Fact]
    public void A_folder_that_cannot_be_read_does_not_cost_those_beside_it()
    {
        using var folder = new TextFolder().With("a/one.txt", "").With("locked/two.txt", "").With("z/three.txt", "");

        var inputs = InputFinder.Find(
            [folder.Root],
            path => path.EndsWith("locked", StringComparison.Ordinal) ? throw new UnauthorizedAccessException("No entry.") : new DirectoryInfo(path).EnumerateFileSystemInfos());

        Assert.Equal(["a/one.txt", "z/three.txt"], inputs.Files.Select(file => file.RelativePath).ToArray());
        Assert.Equal([folder["locked"] + ": No entry."], inputs.Problems);
    }
}
