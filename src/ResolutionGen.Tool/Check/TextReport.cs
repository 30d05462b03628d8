using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace ResolutionGen.Tool;

/// <summary>Findings in the form that compilers print: <c>file(line,column): warning RG0201: message [fn6]</c>, the path of the element at the end, related places indented below.</summary>
internal static class TextReport
{
    public static void Write(TextWriter writer, IEnumerable<PlacedFinding> findings)
    {
        foreach (var finding in findings)
        {
            writer.WriteLine(Place(finding.File, finding.Start) + ": " + finding.SeverityName + " " + finding.Rule + ": " + finding.Message + (finding.Element is null ? "" : " [" + finding.Element + "]"));
            foreach (var relation in finding.Related)
                writer.WriteLine("    " + Place(relation.File, relation.Start) + ": " + relation.Message);
        }
    }

    /// <summary><c>file(line,column)</c>.</summary>
    public static string Place(string file, LinePosition position)
        => string.Create(CultureInfo.InvariantCulture, $"{file}({position.Line},{position.Column})");
}
