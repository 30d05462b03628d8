using System;
using System.Collections.Generic;
using System.Globalization;

namespace ResolutionGen;

/// <summary>The catalogue of an assembly as generated code carries it: symbols, titles and languages, without the texts.</summary>
internal static class CatalogueCodec
{
    private const int Version = 1;

    public static string Write(IReadOnlyList<CatalogueLine> lines)
    {
        var writer = new CompactWriter();
        writer.Number(Version);
        writer.Number(lines.Count);
        foreach (var line in lines)
        {
            writer.Text(line.Symbol);
            writer.Number(line.Title is null ? 0 : 1);
            if (line.Title is not null)
                writer.Text(line.Title);
            writer.Number((int)line.Language);
            writer.Text(line.Codes);
        }

        return writer.ToString();
    }

    public static CatalogueTable Read(string compact, Func<int, Language, Resolution> open)
    {
        var reader = new CompactReader(compact);
        var version = reader.Number();
        if (version != Version)
        {
            throw new NotSupportedException(
                "The generated catalogue is of version " + version.ToString(CultureInfo.InvariantCulture) + ". Update the package ResolutionGen of the application.");
        }

        var entries = new CatalogueEntry[reader.Count()];
        for (var i = 0; i < entries.Length; i++)
        {
            var symbol = reader.Text();
            var title = reader.Number() == 0 ? null : reader.Text();
            var language = (Language)reader.Number();
            entries[i] = new CatalogueEntry(symbol, title, language, LanguageLists.Of(reader.Text()), i, open);
        }

        return new CatalogueTable(entries);
    }
}
