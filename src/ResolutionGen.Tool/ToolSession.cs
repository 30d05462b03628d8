using System.Globalization;
using System.IO;

namespace ResolutionGen.Tool;

/// <summary>Where one run of the tool writes.</summary>
/// <param name="Output">The result.</param>
/// <param name="Error">Everything else.</param>
/// <param name="ShowsProgress">Whether long work shows how far it is.</param>
internal sealed record ToolSession(TextWriter Output, TextWriter Error, bool ShowsProgress)
{
    private const int ProgressStep = 50;

    public void Complain(string problem) => Error.WriteLine("resgen: " + problem);

    /// <summary>Shows progress in one line that is overwritten, and wiped at the end; nothing for work of a few files.</summary>
    public void ShowProgress(int done, int total)
    {
        if (!ShowsProgress || total <= ProgressStep)
            return;
        if (done == total)
            Error.Write("\r\u001b[K");
        else if (done % ProgressStep == 0)
            Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done} of {total}"));
        Error.Flush();
    }
}
