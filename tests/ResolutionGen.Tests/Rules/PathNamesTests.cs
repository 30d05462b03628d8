namespace ResolutionGen.Tests;

public class PathNamesTests
{
    [Theory]
    [InlineData("/home/a/x.txt", "/home/a/y.txt", "x.txt")]
    [InlineData("/home/a/x.txt", "/home/b/x.txt", "a/x.txt")]
    [InlineData(@"C:\a\en\x.txt", @"C:\b\en\x.txt", "a/en/x.txt")]
    [InlineData("x.txt", "a/x.txt", "x.txt")]
    [InlineData("a/x.txt", "x.txt", "a/x.txt")]
    [InlineData("a/x.txt", "a/x.txt", "a/x.txt")]
    public void A_file_is_named_with_the_folders_that_tell_it_apart(string path, string other, string name)
        => Assert.Equal(name, PathNames.Distinguish(path, other));
}
