using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;

namespace ResolutionGen.Tool;

/// <summary><c>resgen check PATH... [--format text|json] [--separate] [--warn-as-error] [--registry FILE] [--fix DIR [--in-place]]</c>: what is wrong in texts.</summary>
internal static class CheckCommand
{
    private const string TextFormat = "text";
    private const string JsonFormat = "json";

    public static Command Create(ToolSession session)
    {
        var paths = PathArgument.Create();
        var format = new Option<string>("--format") { Description = "How findings are printed.", DefaultValueFactory = _ => TextFormat };
        format.AcceptOnlyFromAmong(TextFormat, JsonFormat);
        var separate = new Option<bool>("--separate") { Description = "Judge each file for itself. Without it all files are one project, as in a build." };
        var warnAsError = new Option<bool>("--warn-as-error") { Description = "Report Warnings as errors." };
        var registry = new Option<string?>("--registry") { Description = "A table of resolutions and their dates of adoption: number, tab, date. Cited dates are held against it.", HelpName = "FILE" };
        var fix = new Option<string?>("--fix")
        {
            Description = "Mend what has one certain repair: write a mended copy of each text that has any into this folder, at the same relative path, and no copy of the others. What is reported is what remains.",
            HelpName = "DIR",
        };
        fix.Validators.Add(result =>
        {
            if (result.Tokens is [var folder] && folder.Value.StartsWith("--", System.StringComparison.Ordinal))
                result.AddError("--fix needs a folder, and " + folder.Value + " is an option");
        });
        var inPlace = new Option<bool>("--in-place") { Description = "With --fix: write over the texts themselves where DIR is the folder that they stand in." };
        var command = new Command("check", "Reports what is wrong in resolutions. Returns 0 where there is no Warning or Error, else 1; 2 where something could not be read or written.")
        {
            paths, format, separate, warnAsError, registry, fix, inPlace,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(inPlace) && result.GetResult(fix) is null)
                result.AddError("--in-place says how --fix writes, and needs it");
        });
        command.SetAction(parsed =>
        {
            var inputs = InputFinder.Find(parsed.GetRequiredValue(paths));
            if (RegistryFile.Read(parsed.GetValue(registry), session) is not { } table)
                return ExitCode.CouldNotRun;
            var copies = parsed.GetValue(fix) is { } folder ? new MendedCopies(folder, inputs.Files, parsed.GetValue(inPlace)) : null;
            var projects = new TextProjects(parsed.GetValue(separate), parsed.GetValue(warnAsError), table);
            return Run(session, inputs, copies, projects, string.Equals(parsed.GetValue(format), JsonFormat, System.StringComparison.Ordinal));
        });
        return command;
    }

    private static int Run(ToolSession session, InputFinder inputs, MendedCopies? copies, TextProjects projects, bool asJson)
    {
        foreach (var problem in inputs.Problems.Concat(copies?.Problems ?? []))
            session.Complain(problem);
        if (copies is { Problems.Count: > 0 })
            return ExitCode.CouldNotRun;

        IReadOnlyList<CheckedText> texts = InputReader.Read(inputs.Files, session).Select(input => CheckedText.Judge(input.File, input.Text)).ToArray();
        var mender = copies is null ? null : new TextMender(copies, session);
        texts = mender?.Mend(texts) ?? texts;
        var findings = projects.Judge(texts);
        if (asJson)
            JsonReport.Write(session.Output, findings);
        else
            TextReport.Write(session.Output, findings);
        if (mender is not null)
            session.Error.WriteLine(mender.Summary);
        session.Error.WriteLine(Summary(texts.Count, findings));

        if (inputs.Problems.Count > 0 || texts.Count < inputs.Files.Count || mender is { HasFailed: true })
            return ExitCode.CouldNotRun;
        return findings.Any(finding => finding.Severity >= RuleSeverity.Warning) ? ExitCode.Findings : ExitCode.Success;
    }

    private static string Summary(int files, IReadOnlyList<PlacedFinding> findings)
    {
        return string.Join(", ", Counted(files, "file"), CountedOf(RuleSeverity.Error, "error"), CountedOf(RuleSeverity.Warning, "warning"), CountedOf(RuleSeverity.Info, "info"));

        string CountedOf(RuleSeverity severity, string noun) => Counted(findings.Count(finding => finding.Severity == severity), noun);
    }

    private static string Counted(int count, string noun)
        => count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
