namespace ResolutionGen;

/// <summary>The words of citations in English, as official texts and their footnotes print them.</summary>
internal static class EnglishCitationWords
{
    public static CitationWords Value { get; } = new()
    {
        DateForms = ["{d} {m} {y}"],
        MonthNames =
        [
            ["January"], ["February"], ["March"], ["April"], ["May"], ["June"], ["July"], ["August"], ["September"], ["October"], ["November"], ["December"],
        ],
        Ordinals = new(
            ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"],
            [new(20, "twentieth"), new(30, "thirtieth"), new(40, "fortieth"), new(50, "fiftieth"), new(60, "sixtieth"), new(70, "seventieth"), new(80, "eightieth"), new(90, "ninetieth")],
            [new(20, "twenty"), new(30, "thirty"), new(40, "forty"), new(50, "fifty"), new(60, "sixty"), new(70, "seventy"), new(80, "eighty"), new(90, "ninety")],
            "-"),
        ResolutionNouns = ["resolutions", "resolution"],
        DecisionNouns = ["decisions", "decision"],
        Bodies =
        [
            new(IssuingBody.Other, "Environment Assembly"),
            new(IssuingBody.Other, "Health Assembly"),
            new(IssuingBody.Other, "Trusteeship Council"),
            new(IssuingBody.Other, "Governing Council"),
            new(IssuingBody.Other, "Executive Council"),
            new(IssuingBody.GeneralAssembly, "General Assembly"),
            new(IssuingBody.SecurityCouncil, "Security Council"),
            new(IssuingBody.EconomicAndSocialCouncil, "Economic and Social Council"),
            new(IssuingBody.HumanRightsCouncil, "Human Rights Council"),
            new(IssuingBody.GeneralAssembly, "Assembly"),
            new(IssuingBody.Unknown, "Council"),
            new(IssuingBody.Other, "Commission"),
            new(IssuingBody.Other, "Committee"),
            new(IssuingBody.Other, "Conference"),
        ],
        OwnWords = ["its"],
        OwnLinks = ["in", "by", "through", "under"],
        NumberPrefixes = ["Nos.", "No."],
        NumberSuffixes = [],
        SameDates = ["of the same date", "of the same day"],
        DateLinks = ["of", "on", "dated", "adopted on"],
        OfWords = ["of the", "of", "to the", "to", "in the", "in"],
        ListWords = ["and", "or", "to", "through", "as well as", "both", "in particular", "including", "inter alia", "most recently", "namely", "notably", "such as"],
        TitleIntroducers = ["entitled"],
        PinPoints =
        [
            new(PinPointElement.Annex, "annexes {r}"),
            new(PinPointElement.Annex, "annex {r}"),
            new(PinPointElement.Annex, "annex"),
            new(PinPointElement.Section, "sections {r}"),
            new(PinPointElement.Section, "section {r}"),
            new(PinPointElement.Section, "sects. {r}"),
            new(PinPointElement.Section, "sect. {r}"),
            new(PinPointElement.Preambular, "preambular paragraph {n}"),
            new(PinPointElement.Preambular, "preambular para. {n}"),
            new(PinPointElement.Preambular, "PP {n}"),
            new(PinPointElement.Paragraph, "OP {p}"),
            new(PinPointElement.Paragraph, "operative paragraph {p}"),
            new(PinPointElement.Paragraph, "operative para. {p}"),
            new(PinPointElement.Paragraph, "paragraphs {p}"),
            new(PinPointElement.Paragraph, "paragraph {p}"),
            new(PinPointElement.Paragraph, "paras. {p}"),
            new(PinPointElement.Paragraph, "para. {p}"),
            new(PinPointElement.Paragraph, "para {p}"),
            new(PinPointElement.Footnote, "footnote {n}"),
            new(PinPointElement.Chapter, "chapters {r}"),
            new(PinPointElement.Chapter, "chapter {r}"),
            new(PinPointElement.Chapter, "chaps. {r}"),
            new(PinPointElement.Chapter, "chap. {r}"),
            new(PinPointElement.Chapter, "parts {r}"),
            new(PinPointElement.Chapter, "part {r}"),
            new(PinPointElement.Chapter, "appendix {r}"),
            new(PinPointElement.Chapter, "appendix"),
        ],
        Ibid = ["Ibid.", "Ibid"],
        TreatySeries = ["United Nations, Treaty Series", "United Nations Treaty Series", "League of Nations, Treaty Series", "Treaty Series"],
        TreatyVolumes = ["vols. {n}", "vol. {n}"],
        TreatyNumbers = ["Nos. {n}", "No. {n}"],
        Supplements = ["Supplement No. {n}"],
        RecordSessions = ["{o} Session", "{y}"],
        ConferenceYears = ["{y} Review Conference", "{y} Review and Extension Conference"],
    };
}
