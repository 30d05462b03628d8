namespace ResolutionGen.Tests;

/// <summary>The made-up resolution in English.</summary>
internal static class MadeUpEnglish
{
    public static MadeUpResolution Value { get; } = new()
    {
        Language = Language.English,
        Title = "Preservation of the lighthouses of small island developing States",
        Formula = "The General Assembly,",
        Masthead =
        [
            "United Nations",
            "General Assembly",
            "A/RES/71/902",
            "Distr.: General",
            "22 December 2016",
            "Seventy-first session",
            "Agenda item 19",
            "Resolution adopted by the General Assembly on 19 December 2016",
            "[on the report of the Second Committee (A/71/990)]",
        ],
        Preambular =
        [
            "Recalling its resolutions 67/393 of 21 December 2012, 68/394 of 20 December 2013 and 70/395 of 22 December 2015 on the preservation of lighthouses,",
            "Recalling also the Declaration on Coastal Lights,{1} in which it is stated that every light guides the ships of all nations and that its keepers deserve recognition,",
            "Noting the outcome document of the Conference of Keepers,{2} and stressing that 12 of the 40 lights named in it were built before 1900 and have been in need of repair for 3 years,",
            "Welcoming the report of the Secretary-General on coastal lights,{3}",
        ],
        Operative =
        [
            "1.\tWelcomes the progress made by small island developing States in keeping their lights burning, and takes note of the commitments that were made at the Conference of Keepers;",
            "2.\tRequests the Secretary-General:",
            "(a)\tTo report to the General Assembly at its seventy-second session on the state of each light, taking into account the Declaration on Coastal Lights,{1} and in particular on:",
            "(i)\tThe state of lanterns and lenses;",
            "(ii)\tThe state of towers and of the dwellings of keepers;",
            "(b)\tTo convene a meeting of keepers,{4} within existing resources;",
            "3.\tInvites Member States to support the training of keepers, as recommended in the report of the Secretary-General;{3}",
            "4.\tDecides to remain seized of the matter.",
        ],
        Meeting = "65th plenary meeting",
        Date = "19 December 2016",
        AnnexWord = "Annex",
        AnnexTitle = "Rules on the keeping of lights",
        Annex =
        [
            "1.\tThe keeper shall light the lamp at sunset.{5}",
            "2.\tThe keeper shall keep a register, in which are entered:",
            "(a)\tThe time at which the light was lit;",
            "(b)\tThe time at which the light was put out.",
        ],
        Notes = ["Resolution 66/391, annex.", "A/CONF.299/2016/7, chap. I.", "A/71/903 and Add.1.", "See A/70/904, para. 12.", "Ibid., para. 14."],
        Habits = LanguageHabits.AfterPunctuation,
    };
}
