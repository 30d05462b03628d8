namespace ResolutionGen.Tests;

public class RG0502SubParagraphLabelsTests
{
    private const string Id = "RG0502";

    [Theory]
    [InlineData(Language.English, "Requests the Secretary-General:\n\n(a) To build lighthouses;\n\n(b) To repair lighthouses;\n\n[|(d)|] To light lighthouses;", "(b)", "(d)", "(c)")]
    [InlineData(Language.French, "Prie le Secrétaire général :\n\na) De construire des phares ;\n\nb) De réparer des phares ;\n\n[|d)|] D’allumer des phares ;", "b)", "d)", "c)")]
    [InlineData(Language.Spanish, "Solicita al Secretario General que:\n\na) Construya faros;\n\nb) Repare faros;\n\n[|d)|] Encienda faros;", "b)", "d)", "c)")]
    [InlineData(Language.Russian, "просит Генерального секретаря:\n\na) строить маяки;\n\nb) чинить маяки;\n\n[|d)|] зажигать маяки;", "b)", "d)", "c)")]
    [InlineData(Language.Chinese, "请秘书长：\n\n(a) 建造灯塔；\n\n(b) 修理灯塔；\n\n[|(d)|] 点亮灯塔；", "(b)", "(d)", "(c)")]
    [InlineData(Language.Arabic, "تطلب إلى الأمين العام القيام بما يلي:\n\n(أ) بناء المنارات؛\n\n(ب) إصلاح المنارات؛\n\n[|(د)|] إضاءة المنارات؛", "(ب)", "(د)", "(ج)")]
    public void A_gap_is_found_in_every_language(Language language, string paragraph, string before, string label, string expected)
    {
        var frame = LanguageFrame.Of(language);
        var finding = RuleTest.Reports(Id, frame.Text(operative: [paragraph, frame.Last]), $"sub-paragraphs of op1 go from {before} to {label}; {expected} was expected");
        Assert.Equal("sub-paragraph " + before, Assert.Single(finding.Related).Message);
    }

    [Theory]
    [InlineData("(a) To build;\n\n(b) To repair;\n\n[|(b)|] To light;\n\n(c) To sell;", "sub-paragraph (b) of op1 stands twice; (c) was expected")]
    [InlineData("(a) To build;\n\n[|(a)|] To repair;\n\n(b) To light;", "sub-paragraph (a) of op1 stands twice; (b) was expected")]
    [InlineData("(a) To build;\n\n(b) To repair;\n\n[|(d)|] To light;\n\n(d) To sell;", "sub-paragraphs of op1 go from (b) to (d); (c) was expected")]
    [InlineData("(a) To build:\n\n(i) Lamps;\n\n(ii) Lenses;\n\n[|(iv)|] Towers;\n\n(b) To sell;", "sub-paragraphs of op1(a) go from (ii) to (iv); (iii) was expected")]
    [InlineData("(1) To build;\n\n(2) To repair;\n\n[|(4)|] To light;", "sub-paragraphs of op1 go from (2) to (4); (3) was expected")]
    public void Doubled_and_skipped_labels_are_reported(string items, string message)
        => RuleTest.Reports(Id, RuleTest.English(operative: "Requests the Secretary-General:\n\n" + items + "\n\n2. Decides to return to the matter."), message);

    [Theory]
    [InlineData("а) строить;\n\nб) чинить;\n\n[|г)|] зажигать;", "sub-paragraphs of op1 go from б) to г); в) was expected")]
    [InlineData("а) строить;\n\nb) чинить;\n\n[|d)|] зажигать;", "sub-paragraphs of op1 go from b) to d); c) was expected")]
    public void The_expected_letter_is_of_the_alphabet_of_the_list(string items, string message)
    {
        var frame = LanguageFrame.Of(Language.Russian);
        RuleTest.Reports(Id, frame.Text(operative: ["просит Генерального секретаря:\n\n" + items, frame.Last]), message);
    }

    [Theory]
    [InlineData("(a) To build;\n\n(b) To repair;\n\n(c) To light.")]
    [InlineData("(a) To build; and (b) to repair;\n\n(c) To light.")]
    [InlineData("(c) To build;\n\n(d) To repair.")]
    [InlineData("(h) To build;\n\n(i) To repair;\n\n(j) To light.")]
    [InlineData("(a) To build:\n\n(i) Lamps;\n\n(ii) Lenses;\n\n(b) To repair:\n\n(i) Towers;\n\n(ii) Roofs;\n\n(c) To light.")]
    [InlineData("(a) To read \u201Clamps;\n\n(c) To read lenses\u201D.")]
    [InlineData("(a) To build, pursuant to subparagraphs (a) and\n\n(c) To light.")]
    [InlineData("(a) To build;\n\n(v) To light.")]
    [InlineData("(a) To build;\n\n(6) To repair;\n\n(c) To light.")]
    public void Lists_that_rise_by_one_and_what_may_be_no_list_are_silent(string items)
        => RuleTest.IsSilent(Id, RuleTest.English(operative: "Requests the Secretary-General:\n\n" + items + "\n\n2. Decides to return to the matter."));

    [Theory]
    [InlineData("a) строить;\n\nb) чинить;\n\nс) зажигать;\n\nd) красить;")]
    [InlineData("и) строить;\n\nк) чинить;\n\nл) зажигать;")]
    public void Letters_of_two_alphabets_that_look_alike_are_silent(string items)
    {
        var frame = LanguageFrame.Of(Language.Russian);
        RuleTest.IsSilent(Id, frame.Text(operative: ["просит Генерального секретаря:\n\n" + items, frame.Last]));
    }

    [Fact]
    public void The_label_of_the_first_item_may_stand_twice_over_an_inner_list()
        => RuleTest.Reports(Id, RuleTest.English(operative: "Requests the Secretary-General:\n\n(a) To build:\n\n(i) Lamps;\n\n(ii) Lenses;\n\n[|(a)|] To repair;\n\n2. Decides to return to the matter."), "sub-paragraph (a) of op1 stands twice; (b) was expected");
}
