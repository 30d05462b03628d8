using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionGen.Analyzers;

/// <summary>What the user wants to see of one file's findings, and how strongly.</summary>
internal sealed class FileSilencing
{
    private readonly Dictionary<string, RuleSeverity> _severities = new(StringComparer.Ordinal);
    private readonly List<KnownFinding> _known = [];
    private readonly List<Finding> _problems = [];

    private FileSilencing()
    {
    }

    /// <summary>The keys that are not understood.</summary>
    public IReadOnlyList<Finding> Problems => _problems;

    /// <summary>Reads the keys of an <c>.editorconfig</c> section or of a global configuration.</summary>
    public static FileSilencing Read(AnalyzerConfigOptions options)
    {
        var silencing = new FileSilencing();
        foreach (var key in options.Keys.OrderBy(key => key, StringComparer.OrdinalIgnoreCase))
        {
            if (!options.TryGetValue(key, out var value))
                continue;
            if (key.StartsWith(SilencingKeys.RulePrefix, StringComparison.OrdinalIgnoreCase))
                silencing.ReadSeverity(key, value.Trim());
            else if (string.Equals(key, SilencingKeys.Known, StringComparison.OrdinalIgnoreCase))
                silencing.ReadKnown(value);
        }

        return silencing;
    }

    /// <summary>The severity of a rule; null where nothing is said about it.</summary>
    public RuleSeverity? SeverityOf(RuleDescriptor rule) => _severities.TryGetValue(rule.Id, out var severity) ? severity : null;

    /// <summary>Whether a rule that is off by default is switched on here, or has a known finding, which must still be there.</summary>
    public bool AsksForOptional
        => _severities.Any(severity => severity.Value != RuleSeverity.None && OptionalRules.Ids.Contains(severity.Key)) || _known.Any(known => OptionalRules.Ids.Contains(known.RuleId));

    /// <summary>Takes the known findings out, and adds what is wrong with the keys themselves.</summary>
    public IEnumerable<Finding> Apply(IReadOnlyCollection<Finding> findings)
    {
        if (_known.Count == 0)
            return findings.Concat(_problems);
        var known = new HashSet<KnownFinding>(_known);
        return findings.Where(finding => !known.Contains(KnownFinding.Of(finding))).Concat(Stale(findings, known)).Concat(_problems);
    }

    // Of a file that could not be judged nobody can say what it has no more.
    private IEnumerable<Finding> Stale(IReadOnlyCollection<Finding> findings, HashSet<KnownFinding> known)
    {
        if (findings.Any(finding => finding.Rule == RG0002UnreadableFile.Descriptor || finding.Rule == RG0007InternalFailure.Descriptor))
            return [];
        var found = new HashSet<KnownFinding>(findings.Select(KnownFinding.Of));
        return _known
            .Where(entry => !found.Contains(entry))
            .Select(entry => RG0008StaleKnownFinding.Report(entry.ToString(), Nearest(entry, found, known)?.ToString()));
    }

    private static KnownFinding? Nearest(KnownFinding stale, IEnumerable<KnownFinding> found, HashSet<KnownFinding> known)
        => found.FirstOrDefault(finding => finding.IsSameRule(stale) && !known.Contains(finding));

    private void ReadSeverity(string key, string value)
    {
        var id = key.Substring(SilencingKeys.RulePrefix.Length);
        if (!RuleCatalog.TryFind(id, out var rule))
            _problems.Add(RG0005OptionNotUnderstood.ReportUnknownRule(SilencingKeys.RulePrefix, id.ToUpperInvariant()));
        else if (ToSeverity(value) is { } severity)
            _severities[rule.Id] = severity;
        else
            _problems.Add(RG0005OptionNotUnderstood.Report(SilencingKeys.RulePrefix + rule.Id, value, SilencingKeys.AllowedSeverities));
    }

    private void ReadKnown(string value)
    {
        foreach (var entry in value.Split(','))
        {
            if (string.IsNullOrWhiteSpace(entry))
                continue;
            if (KnownFinding.TryParse(entry, out var known))
                _known.Add(known);
            else
                _problems.Add(RG0005OptionNotUnderstood.Report(SilencingKeys.Known, entry.Trim(), SilencingKeys.AllowedKnown));
        }
    }

    private static RuleSeverity? ToSeverity(string value) => value.ToLowerInvariant() switch
    {
        "none" => RuleSeverity.None,
        "info" => RuleSeverity.Info,
        "warning" => RuleSeverity.Warning,
        "error" => RuleSeverity.Error,
        _ => null,
    };
}
