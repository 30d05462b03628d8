using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>
/// The dates on which resolutions and decisions of the General Assembly were adopted, read from a table: number, tab, date, and optionally, after another tab, the number of sources that give it.
/// Lines that begin with <c>#</c>, empty lines and column names count for nothing.
/// </summary>
internal sealed class AdoptionRegistry
{
    // So many sources must give a date for each that gives another.
    private const int Majority = 3;
    private readonly Dictionary<string, Dictionary<CalendarDate, long>> _dates = new(StringComparer.Ordinal);

    private AdoptionRegistry()
    {
    }

    public static AdoptionRegistry Empty { get; } = new();

    /// <summary>The lines that were not understood, in the order of the text; all others count.</summary>
    public IReadOnlyList<SourceSpan> Malformed { get; private set; } = [];

    /// <summary>Reads a table. Any text gives a registry.</summary>
    public static AdoptionRegistry Parse(string text)
    {
        var registry = new AdoptionRegistry();
        var malformed = new List<SourceSpan>();
        var isFirst = true;
        for (var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.Substring(start, end - start).TrimEnd();
            if (line.Length > 0 && line[0] != '#')
            {
                if (!registry.TryAdd(line) && !(isFirst && IsColumnNames(line)))
                    malformed.Add(new SourceSpan(start, line.Length));
                isFirst = false;
            }

            start = end + 1;
        }

        registry.Malformed = malformed;
        return registry;
    }

    /// <summary>Several tables as one.</summary>
    public static AdoptionRegistry Join(IReadOnlyList<AdoptionRegistry> registries)
    {
        if (registries.Count < 2)
            return registries.Count == 0 ? Empty : registries[0];
        var joined = new AdoptionRegistry();
        foreach (var dates in registries.SelectMany(registry => registry._dates))
        {
            foreach (var date in dates.Value)
                joined.Add(dates.Key, date.Key, date.Value);
        }

        return joined;
    }

    /// <summary>The date of a resolution or decision; null where the table has none, or where its sources disagree.</summary>
    public CalendarDate? Find(ResolutionNumber number)
    {
        if (!_dates.TryGetValue(KeyOf(number), out var dates))
            return null;
        var first = dates.OrderByDescending(date => date.Value).First();
        return first.Value >= Majority * (dates.Values.Sum() - first.Value) ? first.Key : null;
    }

    private bool TryAdd(string line)
    {
        var columns = line.Split('\t');
        if (columns.Length < 2 || !ResolutionNumber.TryParse(columns[0], out var number) || !TryDate(columns[1].Trim(), out var date))
            return false;
        var sources = 1;
        if (columns.Length > 2 && columns[2].Trim() is { Length: > 0 and < 9 } counted && FoldedScan.IsAllDigits(counted))
            sources = Math.Max(1, Number(counted));
        Add(KeyOf(number), date, sources);
        return true;
    }

    private void Add(string key, CalendarDate date, long sources)
    {
        if (!_dates.TryGetValue(key, out var dates))
            _dates.Add(key, dates = []);
        dates[date] = dates.TryGetValue(date, out var count) ? count + sources : sources;
    }

    private static bool IsColumnNames(string line) => !line.Any(FoldedScan.IsDigit);

    private static string KeyOf(ResolutionNumber number) => number.ToString();

    private static bool TryDate(string text, out CalendarDate date)
    {
        date = default;
        if (text.Length != "2016-12-23".Length || text[4] != '-' || text[7] != '-')
            return false;
        var (year, month, day) = (text.Substring(0, 4), text.Substring(5, 2), text.Substring(8, 2));
        return FoldedScan.IsAllDigits(year) && FoldedScan.IsAllDigits(month) && FoldedScan.IsAllDigits(day) && CalendarDate.TryCreate(Number(year), Number(month), Number(day), out date);
    }

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
