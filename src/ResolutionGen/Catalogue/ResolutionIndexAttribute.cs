using System;
using System.ComponentModel;

namespace ResolutionGen;

/// <summary>
/// Says which resolutions an assembly holds: symbols, languages, dates, paths and digests of their parts. The generator writes it; analyzers judge C# code by it,
/// in the assembly itself and in those that reference it, without the texts.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResolutionIndexAttribute : Attribute
{
    /// <summary>Makes the attribute.</summary>
    /// <param name="version">The version of the form of <paramref name="content"/>.</param>
    /// <param name="content">What the generator wrote.</param>
    public ResolutionIndexAttribute(int version, string content)
    {
        Version = version;
        Content = content;
    }

    /// <summary>The version of the form of <see cref="Content"/>. A reader that does not know it leaves the attribute alone.</summary>
    public int Version { get; }

    /// <summary>The index, in a compact form.</summary>
    public string Content { get; }
}
