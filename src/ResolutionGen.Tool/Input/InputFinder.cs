using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ResolutionGen.Tool;

/// <summary>Finds the files that the paths of a command line stand for.</summary>
internal sealed class InputFinder
{
    private readonly List<InputFile> _files = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    private readonly Func<string, IEnumerable<FileSystemInfo>> _entriesOf;

    private InputFinder(Func<string, IEnumerable<FileSystemInfo>> entriesOf) => _entriesOf = entriesOf;

    /// <summary>The files in the order of the command line, those below a folder in the ordinal order of their paths, each once.</summary>
    public IReadOnlyList<InputFile> Files => _files;

    /// <summary>What stands for no file, and why.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public static InputFinder Find(IEnumerable<string> paths) => Find(paths, folder => new DirectoryInfo(folder).EnumerateFileSystemInfos());

    /// <param name="paths">The paths of the command line.</param>
    /// <param name="entriesOf">What stands in a folder.</param>
    internal static InputFinder Find(IEnumerable<string> paths, Func<string, IEnumerable<FileSystemInfo>> entriesOf)
    {
        var finder = new InputFinder(entriesOf);
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
        var root = Path.GetFullPath(folder);
        var problems = _problems.Count;
        var found = TextFilesBelow(root, folder).Select(file => (File: file, Relative: WithSlashes(Path.GetRelativePath(root, file)))).ToArray();
        Array.Sort(found, (left, right) => string.CompareOrdinal(left.Relative, right.Relative));
        if (found.Length == 0 && _problems.Count == problems)
            _problems.Add(folder + ": there is no .txt file in this folder");
        foreach (var (file, relative) in found)
            Add(new InputFile(file, WithSlashes(folder).TrimEnd('/') + "/" + relative, relative, IsNamed: false));
    }

    private List<string> TextFilesBelow(string root, string shown)
    {
        var files = new List<string>();
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            foreach (var entry in EntriesOf(folder, string.Equals(folder, root, StringComparison.Ordinal) ? shown : Path.Combine(shown, Path.GetRelativePath(root, folder))))
            {
                // Links to folders are not followed: they may lead back to where they stand.
                if (entry is not DirectoryInfo)
                    files.Add(entry.FullName);
                else if ((entry.Attributes & FileAttributes.ReparsePoint) == FileAttributes.None)
                    folders.Push(entry.FullName);
            }
        }

        files.RemoveAll(file => !file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));
        return files;
    }

    // A folder that cannot be read must not cost those beside it.
    private IReadOnlyList<FileSystemInfo> EntriesOf(string folder, string shown)
    {
        try
        {
            return [.. _entriesOf(folder)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add(shown + ": " + exception.Message);
            return [];
        }
    }

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
