using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ResolutionGen.Tool;

/// <summary>Writes mended copies of texts. The texts themselves are official documents: they are never written over without being asked.</summary>
internal sealed class MendedCopies
{
    private readonly string _folder;
    private readonly Dictionary<string, InputFile> _targets = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _problems = [];

    /// <param name="folder">The folder that the copies go to.</param>
    /// <param name="files">All texts of the command line, mended or not.</param>
    /// <param name="inPlace">Whether a copy may stand in the place of its own text.</param>
    public MendedCopies(string folder, IReadOnlyList<InputFile> files, bool inPlace)
    {
        _folder = folder;

        // Without regard to case: some file systems have none, and a name too many is refused rather than a text lost.
        var inputs = files.ToLookup(file => RealPath.Of(file.FullPath), StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
            Plan(file, inputs[RealPath.Of(PathOf(file))].FirstOrDefault(), inPlace);
    }

    /// <summary>Why nothing may be written; empty where all copies have a place of their own.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Writes the copy of a text in its encoding.</summary>
    /// <returns>The copy; null where it could not be written, and the reason.</returns>
    public (InputFile? Copy, string Problem) Write(InputFile file, string text, string mended)
    {
        try
        {
            var bytes = File.ReadAllBytes(file.FullPath);
            if (!TextDecoder.EncodeAs(bytes, text).AsSpan().SequenceEqual(bytes))
                return (null, file.DisplayPath + ": not mended, since its characters could not be written back as they are");
            var path = PathOf(file);
            Replace(RealPath.Of(path), TextDecoder.EncodeAs(bytes, mended));
            return (new InputFile(Path.GetFullPath(path), path.Replace(Path.DirectorySeparatorChar, '/'), file.RelativePath, file.IsNamed), "");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, file.DisplayPath + ": not mended: " + exception.Message);
        }
    }

    // A text is there as it was, or mended, and never in between: the disk may be full.
    private static void Replace(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = path + "." + Path.GetRandomFileName();
        try
        {
            File.WriteAllBytes(beside, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(path))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception)
        {
            File.Delete(beside);
            throw;
        }
    }

    private string PathOf(InputFile file) => Path.Combine(_folder, file.RelativePath);

    private void Plan(InputFile file, InputFile? standing, bool inPlace)
    {
        var isOwn = ReferenceEquals(standing, file);
        if (standing is not null && !isOwn)
            _problems.Add($"{file.DisplayPath}: its copy would stand in the place of {standing.DisplayPath}");
        else if (isOwn && !inPlace)
            _problems.Add($"{file.DisplayPath}: its copy would stand in its own place; --in-place allows that");
        else if (!_targets.TryAdd(Path.GetFullPath(PathOf(file)), file))
            _problems.Add($"{file.DisplayPath}: its copy would have the name of that of {_targets[Path.GetFullPath(PathOf(file))].DisplayPath}");
    }
}
