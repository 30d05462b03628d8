using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace ResolutionGen.Generator;

/// <summary>Names of source files: short, of ASCII letters, digits and underscores, unique where case does not count. Paths of users are no part of them.</summary>
internal sealed class HintNames
{
    public const string Extension = ".g.cs";

    private const int MaxLength = 60;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { CatalogueSource.HintName };

    public string Of(string fullName)
    {
        var name = fullName.Substring(fullName.LastIndexOf('.') + 1);
        var plain = Plain(name);
        if (string.Equals(plain, name, StringComparison.Ordinal) && _taken.Add(plain + Extension))
            return plain + Extension;

        // Another class of the name in another namespace, or in another case, or a name that file names do not take.
        var hash = StableHash.Of(fullName);
        while (!_taken.Add(Hashed(plain, hash)))
            hash = unchecked(hash + 1);
        return Hashed(plain, hash);
    }

    private static string Hashed(string plain, uint hash) => plain + "." + hash.ToString("x8", CultureInfo.InvariantCulture) + Extension;

    private static string Plain(string name)
    {
        var plain = new StringBuilder(MaxLength);
        foreach (var character in name)
        {
            if (plain.Length == MaxLength)
                break;
            plain.Append(character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' ? character : '_');
        }

        return plain.ToString();
    }
}
