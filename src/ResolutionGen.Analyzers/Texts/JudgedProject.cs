using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace ResolutionGen.Analyzers;

/// <summary>The resolutions of a project and what is wrong with them together.</summary>
internal sealed class JudgedProject
{
    private readonly IReadOnlyList<ProjectResolution> _resolutions;
    private readonly IReadOnlyList<AdoptionRegistry> _registries;
    private readonly Lazy<ILookup<string, Finding>> _findings;
    private readonly Lazy<ILookup<string, Finding>> _optionalFindings;

    /// <param name="resolutions">The resolutions, in the order of their files.</param>
    /// <param name="registries">The registries, in the order of theirs.</param>
    public JudgedProject(IReadOnlyList<ProjectResolution> resolutions, IReadOnlyList<AdoptionRegistry> registries)
    {
        _resolutions = resolutions;
        _registries = registries;
        var project = new ResolutionProject(resolutions, AdoptionRegistry.Join(registries));
        _findings = new Lazy<ILookup<string, Finding>>(() => Judge(project, ProjectCheck.Check), LazyThreadSafetyMode.ExecutionAndPublication);
        _optionalFindings = new Lazy<ILookup<string, Finding>>(() => Judge(project, ProjectCheck.CheckOptional), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>What concerns two files or more, by path.</summary>
    public ILookup<string, Finding> Findings => _findings.Value;

    /// <summary>The same of the rules that are off by default.</summary>
    public ILookup<string, Finding> OptionalFindings => _optionalFindings.Value;

    /// <summary>Whether it was judged of the same: texts that did not change have the same documents.</summary>
    public bool IsOf(IReadOnlyList<ProjectResolution> resolutions, IReadOnlyList<AdoptionRegistry> registries)
        => _resolutions.SequenceEqual(resolutions) && _registries.SequenceEqual(registries);

    // What each file has alone is still to be reported.
    private static ILookup<string, Finding> Judge(ResolutionProject project, Func<ResolutionProject, ILookup<string, Finding>> check)
    {
        try
        {
            return check(project);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return project.Resolutions.Take(1).ToLookup(first => first.Path, _ => RG0007InternalFailure.ReportTogether(exception), StringComparer.Ordinal);
        }
    }
}
