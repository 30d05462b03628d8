namespace ResolutionGen.Tests;

public class GeneratedNamesTests
{
    [Theory]
    [InlineData(IssuingBody.GeneralAssembly, "72", 31, null, null, "Res72_31")]
    [InlineData(IssuingBody.GeneralAssembly, "55", 241, "A", null, "Res55_241A")]
    [InlineData(IssuingBody.GeneralAssembly, "75", 101, "A-B", null, "Res75_101A_B")]
    [InlineData(IssuingBody.GeneralAssembly, "S-10", 2, null, null, "ResS10_2")]
    [InlineData(IssuingBody.GeneralAssembly, "ES-11", 1, null, null, "ResES11_1")]
    [InlineData(IssuingBody.GeneralAssembly, "III", 217, "A", null, "Res217A_III")]
    [InlineData(IssuingBody.GeneralAssembly, "S-VI", 3201, null, null, "Res3201_SVI")]
    [InlineData(IssuingBody.SecurityCouncil, null, 1325, null, 2000, "SRes1325")]
    [InlineData(IssuingBody.EconomicAndSocialCouncil, "2021", 3, null, 2021, "ERes2021_3")]
    [InlineData(IssuingBody.EconomicAndSocialCouncil, "XXIV", 663, "C", null, "ERes663C_XXIV")]
    [InlineData(IssuingBody.HumanRightsCouncil, "54", 1, null, null, "HrcRes54_1")]
    [InlineData(IssuingBody.HumanRightsCouncil, "S-34", 1, null, null, "HrcResS34_1")]
    public void The_class_is_named_after_body_and_number(IssuingBody body, string? session, int sequence, string? part, int? year, string expected)
    {
        var number = new ResolutionNumber(body, session, sequence, part, year);
        Assert.Equal(expected, GeneratedNames.OfClass(new Resolution { Body = body, Number = number }));
    }

    [Fact]
    public void The_option_gives_the_name_and_parts_of_one_file_add_their_letters()
    {
        var part = new Resolution { Body = IssuingBody.GeneralAssembly, Number = new ResolutionNumber(IssuingBody.GeneralAssembly, "75", 101, "B", null) };
        var options = new TextOptions { Class = "Disarmament" };
        Assert.Equal("Disarmament", GeneratedNames.OfClass(part, options, isAlone: true));
        Assert.Equal("DisarmamentB", GeneratedNames.OfClass(part, options, isAlone: false));
        Assert.Equal("Res75_101B", GeneratedNames.OfClass(part, TextOptions.None, isAlone: false));
    }

    [Theory]
    [InlineData("A/C.1/72/L.19", "Doc_A_C_1_72_L_19")]
    [InlineData("UNEP/EA.4/Res.1", "Doc_UNEP_EA_4_Res_1")]
    [InlineData("NPT/CONF.1995/32 (Part I)", "Doc_NPT_CONF_1995_32_Part_I")]
    public void What_is_no_resolution_of_these_bodies_is_named_after_its_symbol(string symbol, string expected)
        => Assert.Equal(expected, GeneratedNames.OfClass(new Resolution { Symbol = new DocumentSymbol(symbol), Body = IssuingBody.Other }));

    [Fact]
    public void A_text_without_symbol_is_named_after_its_wording()
    {
        var resolution = SampleResolutions.Of("text");
        var nameless = new Resolution { Operative = resolution.Operative };
        Assert.Equal("Doc_" + nameless.Digest, GeneratedNames.OfClass(nameless));
    }

    [Theory]
    [InlineData("op4", "P4", "Operative4")]
    [InlineData("op4(a)", "P4a", "Operative4a")]
    [InlineData("op4(a)(ii)", "P4a_ii", "Operative4a_ii")]
    [InlineData("op4(a)(ii)(b)", "P4a_ii_b", "Operative4a_ii_b")]
    [InlineData("op", "P", "Operative")]
    [InlineData("op(a)", "Pa", "Operativea")]
    [InlineData("op~2", "P_2", "Operative_2")]
    [InlineData("pp3", "P3", "Preambular3")]
    [InlineData("fn11", "N11", "Footnote11")]
    [InlineData("fn*", "NAsterisk1", "FootnoteAsterisk1")]
    [InlineData("fn**", "NAsterisk2", "FootnoteAsterisk2")]
    [InlineData("II/op3", "P3", "II_Operative3")]
    [InlineData("II/op", "P", "II_Operative")]
    [InlineData("annex1/p3(a)", "P3a", "Annex1_3a")]
    [InlineData("annex1/p", "P", "Annex1")]
    [InlineData("annex1/p~3", "P_3", "Annex1_P_3")]
    [InlineData("fn11~2", "N11_2", "Footnote11_2")]
    [InlineData("op22~2", "P22_2", "Operative22_2")]
    [InlineData("op4~2", "P4_2", "Operative4_2")]
    [InlineData("op4(1)", "P4_1", "Operative4_1")]
    [InlineData("op4(–)", "P4_", "Operative4_")]
    public void Members_and_constants_are_named_after_the_path(string path, string member, string constant)
    {
        Assert.Equal(member, GeneratedNames.OfMember(path));
        Assert.Equal(constant, GeneratedNames.OfConstant(path));
    }

    [Theory]
    [InlineData("II", "II")]
    [InlineData("A", "A")]
    [InlineData("3", "S3")]
    [InlineData("三", "三")]
    [InlineData("A.1", "A_1")]
    public void Sections_are_named_after_their_labels(string label, string expected) => Assert.Equal(expected, GeneratedNames.OfSection(label));

    [Fact]
    public void Annexes_are_named_after_their_numbers() => Assert.Equal("A1", GeneratedNames.OfAnnex(1));

    [Theory]
    [InlineData("")]
    [InlineData("op")]
    [InlineData("op4(é ! \u2028)")]
    [InlineData("(/)")]
    [InlineData("/")]
    [InlineData("op_4__(x")]
    [InlineData("\uD800/fn\u200D")]
    public void Any_path_gives_identifiers(string path)
    {
        Assert.True(Identifiers.IsIdentifier(GeneratedNames.OfMember(path)));
        Assert.True(Identifiers.IsIdentifier(GeneratedNames.OfConstant(path)));
        Assert.DoesNotContain("__", GeneratedNames.OfMember(path), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_meet_are_numbered_in_the_order_of_asking()
    {
        var scope = new NameScope(["Count"]);
        Assert.Equal("P4", scope.Take("P4"));
        Assert.Equal("P4__2", scope.Take("P4"));
        Assert.Equal("P4__3", scope.Take("P4"));
        Assert.Equal("Count__2", scope.Take("Count"));
    }
}
