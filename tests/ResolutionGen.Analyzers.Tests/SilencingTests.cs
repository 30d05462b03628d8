using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Analyzers.Tests;

public class SilencingTests
{
    private const string Include = "build_metadata.AdditionalFiles.ResolutionInclude";
    private const string NoResolution = "the file is included as a resolution but does not read as one: it has neither an opening formula nor a number followed by paragraphs";

    private static TextProject Notes(params (string Key, string Value)[] options) => new TextProject().File("notes.txt", "Buy milk.", [(Include, "true"), .. options]);

    [Fact]
    public Task A_rule_set_to_none_is_silent_in_that_file_only()
        => Notes(("resolutiongen_rule_RG0001", "none")).File("more.txt", "Buy bread.", (Include, "true")).Finds("RG0001", NoResolution).VerifyAsync();

    [Theory]
    [InlineData("info", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("Error", DiagnosticSeverity.Error)]
    public Task A_rule_has_the_severity_that_the_file_gives_it(string value, DiagnosticSeverity severity)
        => Notes(("resolutiongen_rule_rg0001", value)).Finds("RG0001", NoResolution, severity).VerifyAsync();

    [Fact]
    public Task A_severity_that_is_not_understood_is_reported_and_does_nothing()
        => Notes(("resolutiongen_rule_rg0001", "off"))
            .Finds("RG0001", NoResolution)
            .Finds("RG0005", "resolutiongen_rule_RG0001 does not understand 'off'; allowed: none, info, warning, error")
            .VerifyAsync();

    [Fact]
    public Task A_severity_of_a_rule_that_does_not_exist_is_reported()
        => Notes(("resolutiongen_rule_rg0999", "none")).Finds("RG0001", NoResolution).Finds("RG0005", "resolutiongen_rule_RG0999 names no rule").VerifyAsync();

    [Fact]
    public Task A_known_finding_is_silent() => Notes(("resolutiongen_known", "RG0001")).VerifyAsync();

    [Fact]
    public Task A_known_finding_that_is_gone_is_reported()
        => Notes(("resolutiongen_known", "RG0001, RG0003@title"))
            .Finds("RG0008", "resolutiongen_known has RG0003@title, but there is no such finding any more; remove the entry")
            .VerifyAsync();

    [Fact]
    public Task A_known_finding_that_moved_is_named()
        => Notes(("resolutiongen_known", "RG0001@op4"))
            .Finds("RG0001", NoResolution)
            .Finds("RG0008", "resolutiongen_known has RG0001@op4, but there is no such finding any more; did you mean RG0001?")
            .VerifyAsync();

    [Fact]
    public Task A_known_entry_that_is_not_understood_is_reported()
        => Notes(("resolutiongen_known", "RG0001, note 6"))
            .Finds("RG0005", "resolutiongen_known does not understand 'note 6'; allowed: RG0201@fn6 or, for the file as a whole, RG0504, with commas between")
            .VerifyAsync();

    [Fact]
    public Task Keys_for_files_that_are_no_resolutions_are_not_judged()
        => new TextProject().File("BannedSymbols.txt", "T:System.Random", ("resolutiongen_known", "RG0001"), ("resolutiongen_rule_RG0001", "off")).VerifyAsync();

    [Fact]
    public Task NoWarn_wins_over_the_file()
        => Notes(("resolutiongen_rule_RG0001", "error")).Configure("RG0001", ReportDiagnostic.Suppress).VerifyAsync();

    [Fact]
    public Task WarningsAsErrors_work_as_usual()
        => Notes().Configure("RG0001", ReportDiagnostic.Error).Finds("RG0001", NoResolution, DiagnosticSeverity.Error).VerifyAsync();

    [Fact]
    public async Task A_rule_that_is_off_by_default_is_silent_until_the_file_or_the_project_switches_it_on()
    {
        foreach (var rule in RuleCatalog.All.Where(rule => rule.IsOptional))
        {
            await Judged(rule).VerifyAsync();
            await Judged(rule, ("resolutiongen_rule_" + rule.Id, "warning")).Finds(rule.Id, "off", DiagnosticSeverity.Warning).VerifyAsync();
            await Judged(rule, ("resolutiongen_rule_" + rule.Id, "info")).Finds(rule.Id, "off", DiagnosticSeverity.Info).VerifyAsync();
            await Judged(rule).Property("resolutiongen_rule_" + rule.Id, "error").Finds(rule.Id, "off", DiagnosticSeverity.Error).VerifyAsync();
            await Judged(rule).Configure(rule.Id, ReportDiagnostic.Warn).Finds(rule.Id, "off", DiagnosticSeverity.Warning).VerifyAsync();
            await Judged(rule, ("resolutiongen_rule_" + rule.Id, "none")).Configure(rule.Id, ReportDiagnostic.Warn).VerifyAsync();
        }
    }

    [Fact]
    public async Task A_rule_that_is_off_looks_at_a_text_only_where_it_is_switched_on()
    {
        var asked = 0;
        await Counted("a.txt").VerifyAsync();
        await Counted("a.txt", ("resolutiongen_rule_RG0506", "none")).VerifyAsync();
        await Counted("a.txt").Property("resolutiongen_rule_RG0702", "error").VerifyAsync();
        await Counted("a.txt").Configure("RG0506", ReportDiagnostic.Suppress).VerifyAsync();
        Assert.Equal(0, asked);

        await Counted("a.txt", ("resolutiongen_rule_RG0506", "warning")).File("b.txt", SampleTexts.HarboursInEnglish).VerifyAsync();
        Assert.Equal(1, asked);
        await Counted("a.txt").Globally("RG0506", ReportDiagnostic.Warn).File("b.txt", SampleTexts.HarboursInEnglish).VerifyAsync();
        Assert.Equal(3, asked);

        TextProject Counted(string path, params (string Key, string Value)[] options) => new TextProject().File(path, SampleTexts.LighthousesInEnglish, options).JudgedBy((text, file) =>
            new TextJudgement(ResolutionDocument.Parse(text, file), []) { FindOptional = Count });

        IReadOnlyList<Finding> Count()
        {
            Interlocked.Increment(ref asked);
            return [];
        }
    }

    [Fact]
    public Task A_known_finding_of_a_rule_that_is_off_is_reported_only_when_it_is_gone()
    {
        var repeated = SampleTexts.LighthousesInEnglish.Replace("Requests the Secretary-General", "Decides also", System.StringComparison.Ordinal);
        return new TextProject()
            .File("a.txt", SampleTexts.LighthousesInEnglish.Replace("Requests the Secretary-General", "Decides", System.StringComparison.Ordinal), ("resolutiongen_known", "RG0506@op2"))
            .File("b.txt", repeated.Replace("72/91", "72/92", System.StringComparison.Ordinal), ("resolutiongen_known", "RG0506@op2"))
            .Finds("RG0008", "resolutiongen_known has RG0506@op2, but there is no such finding any more; remove the entry")
            .VerifyAsync();
    }

    [Fact]
    public Task A_failure_of_a_rule_that_is_off_costs_no_other_finding() => new TextProject()
        .File("a.txt", SampleTexts.LighthousesInEnglish, ("resolutiongen_rule_RG0506", "warning"))
        .Finds("RG0007", "ResolutionGen failed on this file, and on no other: InvalidOperationException: no; please report it with the text")
        .JudgedBy((text, path) => new TextJudgement(ResolutionDocument.Parse(text, path), []) { FindOptional = () => throw new System.InvalidOperationException("no") })
        .VerifyAsync();

    private static TextProject Judged(RuleDescriptor rule, params (string Key, string Value)[] options) => new TextProject()
        .File("a.txt", SampleTexts.LighthousesInEnglish.Replace("its resolution 71/12 of 5 December 2016", "its interest", System.StringComparison.Ordinal), options)
        .JudgedBy((text, path) => new TextJudgement(ResolutionDocument.Parse(text, path), []) { FindOptional = () => [new Finding(rule, "off", new SourceSpan(0, 0), null, [])] });
}
