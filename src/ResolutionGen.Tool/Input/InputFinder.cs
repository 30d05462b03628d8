using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;

namespace ResolutionGen.Tool;

/// <summary>Finds the files that the paths of a command line stand for.</summary>
internal sealed class InputFinder
{
    private readonly List<InputFile> _files = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    private InputFinder()
    {
    }

    /// <summary>The files in the order of the command line, those below a folder in the ordinal order of their paths, each once.</summary>
    public IReadOnlyList<InputFile> Files => _files;

    /// <summary>What stands for no file, and why.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public static InputFinder Find(IEnumerable<string> paths)
    {
        var finder = new InputFinder();
        foreach (var path in paths)
            finder.Add(path);
        return finder;
    }

    private void Add(string path)
    {
        if (Directory.Exists(path))
            AddFolder(path);
        else if (File.Exists(path))
            Add(new InputFile(Path.GetFullPath(path), WithSlashes(path), Path.GetFileName(path), IsNamed: true));
        else
            _problems.Add(path + ": there is no such file or folder");
    }

    private void AddFolder(string folder)
    {
        try
        {
            var root = Path.GetFullPath(folder);
            var found = TextFilesBelow(root).Select(file => (File: file, Relative: WithSlashes(Path.GetRelativePath(root, file)))).ToArray();
            Array.Sort(found, (left, right) => string.CompareOrdinal(left.Relative, right.Relative));
            if (found.Length == 0)
                _problems.Add(folder + ": there is no .txt file in this folder");
            foreach (var (file, relative) in found)
                Add(new InputFile(file, WithSlashes(folder).TrimEnd('/') + "/" + relative, relative, IsNamed: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add(folder + ": " + exception.Message);
        }
    }

    // Links to folders are not followed: they may lead back to where they stand.
    private static FileSystemEnumerable<string> TextFilesBelow(string root)
        => new(root, static (ref FileSystemEntry entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && entry.FileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == FileAttributes.None,
        };

    private void Add(InputFile file)
    {
        if (!_indexes.TryGetValue(file.FullPath, out var index))
        {
            _indexes.Add(file.FullPath, _files.Count);
            _files.Add(file);
        }
        else if (file.IsNamed)
        {
            _files[index] = _files[index] with { IsNamed = true };
        }
    }

    private static string WithSlashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
