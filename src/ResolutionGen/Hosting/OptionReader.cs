using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Reads values of options and collects those that are not understood.</summary>
internal sealed class OptionReader(Func<string, string?> read, ICollection<InvalidOption>? invalid)
{
    /// <summary>One of several words, without regard to case.</summary>
    public T? Choice<T>(string option, params (string Word, T Value)[] choices)
        where T : struct
    {
        if (Value(option) is not { } text)
            return null;
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        Refuse(option, text, string.Join(", ", choices.Select(choice => choice.Word)));
        return null;
    }

    /// <summary>Identifiers with full stops between them.</summary>
    public string? Namespace(string option)
    {
        if (Value(option) is not { } text)
            return null;
        if (!text.Split('.').All(Identifiers.IsIdentifier))
            Refuse(option, text, "identifiers with full stops between them");
        return Identifiers.NamespaceFrom(text);
    }

    /// <summary>An identifier that no member of a generated class has.</summary>
    public string? ClassName(string option)
    {
        if (Value(option) is not { } text)
            return null;
        if (!Identifiers.IsIdentifier(text) || GeneratedNames.IsReservedForMembers(text))
        {
            Refuse(option, text, "an identifier, and none of " + string.Join(", ", GeneratedNames.ReservedForMembers));
            return null;
        }

        return text;
    }

    // MSBuild gives an empty string for what is not set.
    private string? Value(string option) => read(option)?.Trim() is { Length: > 0 } text ? text : null;

    private void Refuse(string option, string value, string allowed) => invalid?.Add(new InvalidOption(option, value, allowed));
}
