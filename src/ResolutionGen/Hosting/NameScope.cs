using System;
using System.Collections.Generic;
using System.Globalization;

namespace ResolutionGen;

/// <summary>The names of one class or namespace: who asks first gets the name, later ones get it with a number, so that the same order gives the same names.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken;

    public NameScope(IEnumerable<string> reserved) => _taken = new HashSet<string>(reserved, StringComparer.Ordinal);

    public string Take(string name)
    {
        if (_taken.Add(name))
            return name;

        // No name is made with two underscores, so that a number behind them cannot meet another name.
        for (var number = 2; ; number++)
        {
            var numbered = name + "__" + number.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(numbered))
                return numbered;
        }
    }
}
