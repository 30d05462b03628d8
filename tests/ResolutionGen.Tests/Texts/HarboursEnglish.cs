namespace ResolutionGen.Tests;

/// <summary>The made-up resolution on tide tables in English.</summary>
internal static class HarboursEnglish
{
    public static MadeUpResolution Value { get; } = new()
    {
        Symbol = Harbours.Symbol,
        Number = Harbours.Number,
        Language = Language.English,
        Title = "Tide tables for small harbours",
        Formula = "The General Assembly,",
        Masthead =
        [
            "United Nations",
            "General Assembly",
            "A/RES/76/904",
            "Distr.: General",
            "14 December 2021",
            "Seventy-sixth session",
            "Agenda item 20",
            "Resolution adopted by the General Assembly on 10 December 2021",
            "[on the report of the Second Committee (A/76/991)]",
        ],
        Preambular =
        [
            "Recalling its resolution 71/902 of 19 December 2016, entitled “Preservation of the lighthouses of small island developing States”,",
            "Recalling also its resolutions 73/397 of 20 December 2018 and 75/398 of 21 December 2020 and its decision 74/553 of 27 July 2020,",
            "Recalling further General Assembly resolution 1991 (XVIII) of 17 December 1963 and Security Council resolution 2497 (2019) of 14 November 2019 on the charting of coasts,",
            "Having considered the report of the Committee on Tides,{1}",
            "Noting the report of the Secretary-General on tide tables,{2} prepared pursuant to its resolution 74/399, and the letter of the harbour masters (A/76/907),{3}",
        ],
        Operative =
        [
            "1.\tReaffirms paragraph 3 of its resolution 71/902, and welcomes the tables published pursuant to its resolution 75/398 of 21 December 2020;",
            "2.\tRequests the Secretary-General:",
            "(a)\tTo publish tide tables every year;{4}",
            "(b)\tTo convene a meeting of harbour masters;",
            "(c)\tTo report on the measures set out in paragraph 5 below;",
            "3.\tDecides to consider the tables mentioned in paragraph 2 (a) above under the item entitled “Tide tables for small harbours” of its agenda;",
            "4.\tInvites harbours to observe the rules contained in the annex to the present resolution;",
            "5.\tEncourages Member States to print their tables in good time;",
            "6.\tDecides to include in the provisional agenda of its seventy-seventh session the item entitled “Tide tables for small harbours” of its agenda, taking into account paragraph 5 above.",
        ],
        Meeting = "50th plenary meeting",
        Date = "10 December 2021",
        AnnexWord = "Annex",
        AnnexTitle = "Rules on the posting of tables",
        Annex =
        [
            "1.\tThe harbour master shall post the table on the pier.{5}",
            "2.\tThe table shall show:",
            "(a)\tThe time of high water;",
            "(b)\tThe time of low water.",
        ],
        Notes = ["Official Records of the General Assembly, Seventy-sixth Session, Supplement No. 29 (A/76/29).", "A/76/905 and A/76/905/Add.1.", "See A/75/906, para. 12.", "Ibid., para. 14.", "Resolution 72/396, annex."],
        Habits = LanguageHabits.AfterPunctuation,
    };
}
