using System;
using System.IO;
using System.Text;

namespace ResolutionGen.Tool.Tests;

/// <summary>A folder with files for one test, removed after it.</summary>
internal sealed class TextFolder : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public TextFolder() => Root = Directory.CreateTempSubdirectory("resgen-").FullName;

    public string Root { get; }

    public string this[string relativePath] => Path.Combine(Root, relativePath.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The path as the tool prints it.</summary>
    public string Shown(string relativePath) => this[relativePath].Replace(Path.DirectorySeparatorChar, '/');

    public TextFolder With(string relativePath, string text) => With(relativePath, Utf8.GetBytes(text));

    public TextFolder With(string relativePath, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[relativePath])!);
        File.WriteAllBytes(this[relativePath], bytes);
        return this;
    }

    public string Read(string relativePath) => File.ReadAllText(this[relativePath], Encoding.UTF8);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
