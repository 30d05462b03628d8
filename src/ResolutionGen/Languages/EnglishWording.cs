using System;

namespace ResolutionGen;

/// <summary>English wording: see <see cref="WordingWords"/>.</summary>
internal static class EnglishWording
{
    public static WordingWords Value { get; } = new()
    {
        TitleMarks = [new('“', '”'), new('"', '"')],
        SequenceAdverbs = ["also", "further", "again", "in addition", "moreover"],
        LeadOpeners = new(StringComparer.Ordinal) { "taking", "takes", "having", "bearing", "looking", "looks", "keeping", "deeply", "gravely", "seriously", "strongly", "paying", "draws", "once", "in", "calls", "calling", "acting", "noting", "notes", "expressing", "expresses", "with", "fully", "firmly" },
        Conjunctions = new(StringComparer.Ordinal) { "and", "or", "to", "versus" },
        DistinguishingUnits = new(StringComparer.Ordinal)
        {
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
            "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million",
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
            "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth",
            "eightieth", "ninetieth", "hundredth", "initial", "final", "last", "next", "previous", "annual", "biennial", "triennial", "quadrennial",
            "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "upper", "lower", "former", "new", "old", "high", "low",
            "men", "women", "boys", "girls", "male", "female", "children", "youth", "internal", "external", "national", "international", "regional",
            "subregional", "global", "local", "bilateral", "multilateral", "public", "private", "urban", "rural", "developed", "developing",
            "nuclear", "conventional", "chemical", "biological", "economic", "social", "civil", "political", "cultural", "environmental", "legal",
            "import", "export", "trade", "finance", "financial", "technical", "scientific", "maritime", "coastal", "marine", "mountain",
        },
        RepeatableWords = new(StringComparer.Ordinal) { "that", "had", "is", "was", "do", "who", "so", "very", "many", "no", "never", "far", "long" },
    };
}
