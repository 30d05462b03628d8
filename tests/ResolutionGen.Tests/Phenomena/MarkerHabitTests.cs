using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Where the languages set footnote markers (Editorial Manual, footnote indicators), and what extraction makes of them.</summary>
public class MarkerHabitTests
{
    private const string Rule = "\n\n__________________\n";

    [Theory]
    [InlineData("Recalling the Declaration,1 in which rivers are named,", "Recalling the Declaration, in which rivers are named,")]
    [InlineData("Recalling the Declaration, 1 in which rivers are named,", "Recalling the Declaration, in which rivers are named,")]
    [InlineData("Recalling the Declaration1 and the rivers named in it,", "Recalling the Declaration and the rivers named in it,")]
    [InlineData("Recalling the “Declaration of Rivers”,1 in which rivers are named,", "Recalling the “Declaration of Rivers”, in which rivers are named,")]
    [InlineData("Recalling the Declaration,¹ in which rivers are named,", "Recalling the Declaration, in which rivers are named,")]
    public void English_sets_markers_after_punctuation(string printed, string read)
        => AssertMarker("72/31. Keeping rivers clean\n\nThe General Assembly,\n\n" + printed + "\n\n1. Decides to act." + Rule + "1 A/71/1.\n", read, "1");

    [Theory]
    [InlineData("Rappelant la Déclaration1, dans laquelle les fleuves sont nommés,", "Rappelant la Déclaration, dans laquelle les fleuves sont nommés,")]
    [InlineData("Rappelant la Déclaration 1, dans laquelle les fleuves sont nommés,", "Rappelant la Déclaration, dans laquelle les fleuves sont nommés,")]
    [InlineData("Rappelant la « Déclaration des fleuves »1, dans laquelle ils sont nommés,", "Rappelant la « Déclaration des fleuves », dans laquelle ils sont nommés,")]
    [InlineData("Rappelant la Déclaration¹ ; et les fleuves,", "Rappelant la Déclaration ; et les fleuves,")]
    public void French_sets_markers_before_punctuation(string printed, string read)
        => AssertMarker("72/31. Protection des fleuves\n\nL’Assemblée générale,\n\n" + printed + "\n\n1. Décide d’agir." + Rule + "1 A/71/1.\n", read, "1");

    [Theory]
    [InlineData("Recordando la Declaración1, en la que se nombran los ríos,", "Recordando la Declaración, en la que se nombran los ríos,")]
    [InlineData("Recordando la Declaración 1, en la que se nombran los ríos,", "Recordando la Declaración, en la que se nombran los ríos,")]
    [InlineData("Recordando la Declaración (“de los ríos”)1, en la que se nombran,", "Recordando la Declaración (“de los ríos”), en la que se nombran,")]
    public void Spanish_sets_markers_before_punctuation(string printed, string read)
        => AssertMarker("72/31. Protección de los ríos\n\nLa Asamblea General,\n\n" + printed + "\n\n1. Decide actuar." + Rule + "1 A/71/1.\n", read, "1");

    [Theory]
    [InlineData("ссылаясь на Декларацию1, в которой названы реки,", "ссылаясь на Декларацию, в которой названы реки,")]
    [InlineData("ссылаясь на Декларацию 1, в которой названы реки,", "ссылаясь на Декларацию, в которой названы реки,")]
    [InlineData("ссылаясь на «Декларацию о реках»1, в которой они названы,", "ссылаясь на «Декларацию о реках», в которой они названы,")]
    public void Russian_sets_markers_before_punctuation(string printed, string read)
        => AssertMarker("72/31. Охрана рек\n\nГенеральная Ассамблея,\n\n" + printed + "\n\n1. постановляет действовать." + Rule + "1 A/71/1.\n", read, "1");

    [Theory]
    [InlineData("回顾《河流宣言》，1 其中列举各条河流，", "回顾《河流宣言》，其中列举各条河流，")]
    [InlineData("回顾《河流宣言》1 和其中列举的各条河流，", "回顾《河流宣言》和其中列举的各条河流，")]
    [InlineData("回顾秘书长的报告1 和其中列举的各条河流，", "回顾秘书长的报告和其中列举的各条河流，")]
    [InlineData("回顾《河流宣言》，¹其中列举各条河流，", "回顾《河流宣言》，其中列举各条河流，")]
    public void Chinese_sets_markers_after_punctuation_and_titles(string printed, string read)
        => AssertMarker("72/31. 保持河流清洁\n\n大会，\n\n" + printed + "\n\n1. 决定采取行动，并请各国予以合作。" + Rule + "1 A/71/1。\n", read, "1");

    [Theory]
    [InlineData("إذ تشير إلى الإعلان(1)، الذي يسمي الأنهار،", "إذ تشير إلى الإعلان، الذي يسمي الأنهار،")]
    [InlineData("إذ تشير إلى الإعلان (1)، الذي يسمي الأنهار،", "إذ تشير إلى الإعلان، الذي يسمي الأنهار،")]
    [InlineData("إذ تشير إلى الإعلان⁽¹⁾، الذي يسمي الأنهار،", "إذ تشير إلى الإعلان، الذي يسمي الأنهار،")]
    public void Arabic_sets_markers_in_brackets_before_punctuation(string printed, string read)
        => AssertMarker("72/31 - الحفاظ على الأنهار\n\nإن الجمعية العامة،\n\n" + printed + "\n\n1 - تقرر أن تعمل." + Rule + "(1) A/71/1.\n", read, "1");

    [Fact]
    public void Numbers_in_brackets_that_count_or_date_are_no_markers_in_Arabic()
    {
        var document = ResolutionDocument.Parse(
            "72/31 - الحفاظ على الأنهار\n\nإن الجمعية العامة،\n\nإذ تشير إلى القرار 1325 (2000) والإعلان(1)،\n\n1 - تقرر أن تعمل." + Rule + "(1) A/71/1.\n");
        Assert.Equal("إذ تشير إلى القرار 1325 (2000) والإعلان،", document.Resolutions[0].Preambular[1].Text);
        Assert.Empty(document.Findings);
    }

    [Theory]
    [InlineData("Recalling the Declaration and the study,¹,² in which rivers are named,")]
    [InlineData("Recalling the Declaration and the study,¹˒² in which rivers are named,")]
    [InlineData("Recalling the Declaration and the study,1,2 in which rivers are named,")]
    [InlineData("Recalling the Declaration and the study,1, 2 in which rivers are named,")]
    public void Several_markers_stand_in_a_list(string printed)
    {
        var resolution = Resolution.Parse("72/31. Keeping rivers clean\n\nThe General Assembly,\n\n" + printed + "\n\n1. Decides to act." + Rule + "1 A/71/1.\n2 A/71/2.\n");
        Assert.Equal(["1", "2"], resolution.Preambular[1].FootnoteMarkers.Select(marker => marker.Label));
    }

    [Theory]
    [InlineData("Recalling the Declaration,* in which rivers are named,")]
    [InlineData("Recalling the Declaration* and the rivers named in it,")]
    public void An_asterisk_is_a_marker_where_there_is_such_a_note(string printed)
    {
        var resolution = Resolution.Parse("72/31. Keeping rivers clean\n\nThe General Assembly,\n\n" + printed + "\n\n1. Decides to act." + Rule + "* A/71/1.\n");
        Assert.Equal(["*"], resolution.Preambular[1].FootnoteMarkers.Select(marker => marker.Label));
        Assert.Equal("A/71/1.", resolution.Footnotes["*"].Text);
    }

    [Fact]
    public void A_marker_may_be_repeated_in_the_older_practice()
    {
        var document = ResolutionDocument.Parse(
            "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,1\n\nNoting the study,2\n\n1. Reaffirms the Declaration;1\n\n2. Takes note of the study.2" + Rule + "1 A/71/1.\n2 A/71/2.\n");
        Assert.Equal(["1", "2", "1", "2"], document.Resolutions[0].Paragraphs().SelectMany(paragraph => paragraph.FootnoteMarkers).Select(marker => marker.Label));
        Assert.Empty(document.Findings);
    }

    [Theory]
    [InlineData("Rappelant sa résolution 70/13 et sa décision sur les fleuves,", "Rappelant sa résolution 70/1 et sa décision sur les fleuves,", "A/RES/70/1")]
    [InlineData("Rappelant sa résolution 70/13, sur les fleuves,", "Rappelant sa résolution 70/1, sur les fleuves,", "A/RES/70/1")]
    public void A_marker_glued_to_the_number_of_a_resolution_is_read_where_its_note_has_no_other_place(string printed, string read, string cited)
    {
        var resolution = Resolution.Parse(
            "72/31. Protection des fleuves\n\nL’Assemblée générale,\n\nRappelant la Déclaration1,\n\nPrenant note de l’étude2,\n\n" + printed + "\n\nSe félicitant du rapport4,\n\n1. Décide d’agir."
            + Rule + "1 A/71/1.\n2 A/71/2.\n3 A/71/3.\n4 A/71/4.\n");
        Assert.Equal(read, resolution.Preambular[3].Text);
        Assert.Equal(["3"], resolution.Preambular[3].FootnoteMarkers.Select(marker => marker.Label));
        Assert.Equal([cited], resolution.Preambular[3].Citations.Select(citation => citation.Symbol?.Value));
    }

    [Theory]
    [InlineData(Language.English, "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nNoting that 12 of the 40 rivers named in 2010 and in article 3 were cleaned in 5 years,\n\n1. Decides to act")]
    [InlineData(Language.French, "72/31. Protection des fleuves\n\nL’Assemblée générale,\n\nNotant que 12 des 40 fleuves nommés en 2010 et à l’article 3 ont été nettoyés en 5 ans,\n\n1. Décide d’agir")]
    [InlineData(Language.Spanish, "72/31. Protección de los ríos\n\nLa Asamblea General,\n\nObservando que 12 de los 40 ríos nombrados en 2010 y en el artículo 3 se limpiaron en 5 años,\n\n1. Decide actuar")]
    [InlineData(Language.Russian, "72/31. Охрана рек\n\nГенеральная Ассамблея,\n\nотмечая, что 12 из 40 рек, названных в 2010 году и в статье 3, были очищены за 5 лет,\n\n1. постановляет действовать")]
    [InlineData(Language.Chinese, "72/31. 保持河流清洁\n\n大会，\n\n注意到 2010 年和第 3 条列举的 40 条河流中有 12 条在 5 年内得到清理，\n\n1. 决定采取行动，并请各国予以合作")]
    [InlineData(Language.Arabic, "72/31 - الحفاظ على الأنهار\n\nإن الجمعية العامة،\n\nإذ تلاحظ أن 12 من الأنهار الأربعين المذكورة في عام 2010 وفي المادة 3 نظفت في 5 سنوات،\n\n1 - تقرر أن تعمل")]
    public void Numbers_that_count_name_or_date_are_no_markers(Language language, string text)
    {
        var bracketed = language == Language.Arabic;
        var notes = string.Concat(Enumerable.Range(1, 12).Select(number => (bracketed ? $"({number})" : $"{number}") + " A/71/" + number + ".\n"));
        var resolution = Resolution.Parse(text + (bracketed ? "(1)." : ".1") + Rule + notes);
        Assert.Equal(language, resolution.Language);
        Assert.Empty(resolution.Preambular[1].FootnoteMarkers);
        Assert.Equal(["1"], resolution.Operative[1].FootnoteMarkers.Select(marker => marker.Label));
    }

    private static void AssertMarker(string text, string read, string label)
    {
        var document = ResolutionDocument.Parse(text);
        var paragraph = document.Resolutions[0].Preambular[1];
        Assert.Equal(read.Replace(" ", ""), paragraph.Text.Replace(" ", ""));
        Assert.Equal([label], paragraph.FootnoteMarkers.Select(marker => marker.Label));
        Assert.Empty(document.Findings);
        Lossless.Check(text);
    }
}
