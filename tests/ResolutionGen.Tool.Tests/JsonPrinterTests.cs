using System.Globalization;
using System.IO;

namespace ResolutionGen.Tool.Tests;

public class JsonPrinterTests
{
    [Fact]
    public void Only_what_JSON_demands_is_escaped()
        => Assert.Equal(
            "[\n  \"第\u00A067/56\u2011号 \u202Aالقرار\u202C \U00020BB7 \u2028 \\\"q\\\" \\\\ \\u0009\\u000a\\u0000\"\n]\n",
            Print("第\u00A067/56\u2011号 \u202Aالقرار\u202C \U00020BB7 \u2028 \"q\" \\ \t\n\0"));

    [Fact]
    public void Lone_surrogates_are_escaped()
        => Assert.Equal("[\n  \"\\ud800x\\udc00\"\n]\n", Print("\ud800x\udc00"));

    [Fact]
    public void Objects_and_arrays_are_indented_and_empty_ones_are_not_broken()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var json = new JsonPrinter(writer);
        json.StartObject();
        json.Property("a", 1);
        json.Name("b");
        json.StartArray();
        json.EndArray();
        json.Name("c");
        json.StartArray();
        json.Value("x");
        json.Value(true);
        json.Value((string?)null);
        json.EndArray();
        json.EndObject();

        Assert.Equal("{\n  \"a\": 1,\n  \"b\": [],\n  \"c\": [\n    \"x\",\n    true,\n    null\n  ]\n}\n", writer.ToString());
    }

    private static string Print(string value)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var json = new JsonPrinter(writer);
        json.StartArray();
        json.Value(value);
        json.EndArray();
        return writer.ToString();
    }
}
