using System.Globalization;
using System.IO;
using System.Text.Json;

namespace ResolutionGen.Tool.Tests;

/// <summary>One run of the command line inside the test.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public static ToolRun Of(params string[] args) => Of(showsProgress: false, args);

    public static ToolRun Of(bool showsProgress, params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = ResgenCommand.Run(args, output, error, showsProgress);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    public JsonElement Json => JsonDocument.Parse(Output).RootElement.Clone();
}
