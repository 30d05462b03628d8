using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace ResolutionGen.Generator;

/// <summary>
/// Divides the classes among source files. Each source costs the compiler at every keystroke, whether it changed or not
/// (a thousand cost 9 to 12 ms, 250 less than one), so large corpora are gathered.
/// </summary>
internal static class SourceLayout
{
    private const int MostSingleFiles = 200;
    private const int Buckets = 256;

    public static ImmutableArray<SourceFile> Of(ImmutableArray<ClassCode> classes)
    {
        var names = new HintNames();
        var groups = classes.Length <= MostSingleFiles
            ? classes.Select(code => (Name: names.Of(code.FullName), Classes: new[] { code }))
            : classes.GroupBy(code => StableHash.Of(code.FullName) % Buckets).OrderBy(group => group.Key).Select(group => (Name: NameOf(group.Key), Classes: group.ToArray()));
        return groups
            .Select(group => new SourceFile(group.Name, new EquatableArray<ClassCode>(group.Classes)))
            .ToImmutableArray();
    }

    private static string NameOf(uint bucket) => "Resolutions." + bucket.ToString("x2", CultureInfo.InvariantCulture) + HintNames.Extension;
}
