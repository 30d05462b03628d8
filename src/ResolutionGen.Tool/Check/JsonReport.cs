using System.Collections.Generic;
using System.IO;

namespace ResolutionGen.Tool;

/// <summary>Findings as one JSON array; lines and columns are 1-based, columns in UTF-16 units, the end is the place after the last character.</summary>
internal static class JsonReport
{
    public static void Write(TextWriter writer, IEnumerable<PlacedFinding> findings)
    {
        var json = new JsonPrinter(writer);
        json.StartArray();
        foreach (var finding in findings)
            Write(json, finding);
        json.EndArray();
    }

    private static void Write(JsonPrinter json, PlacedFinding finding)
    {
        json.StartObject();
        json.Property("file", finding.File);
        json.Property("rule", finding.Rule);
        json.Property("severity", finding.SeverityName);
        json.Property("line", finding.Start.Line);
        json.Property("column", finding.Start.Column);
        json.Property("endLine", finding.End.Line);
        json.Property("endColumn", finding.End.Column);
        json.Property("message", finding.Message);
        json.Property("element", finding.Element);
        json.Name("related");
        json.StartArray();
        foreach (var relation in finding.Related)
            Write(json, relation);
        json.EndArray();
        json.EndObject();
    }

    private static void Write(JsonPrinter json, PlacedRelation relation)
    {
        json.StartObject();
        json.Property("file", relation.File);
        json.Property("line", relation.Start.Line);
        json.Property("column", relation.Start.Column);
        json.Property("message", relation.Message);
        json.EndObject();
    }
}
