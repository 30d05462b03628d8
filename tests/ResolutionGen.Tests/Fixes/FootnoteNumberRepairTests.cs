namespace ResolutionGen.Tests;

public class FootnoteNumberRepairTests
{
    private const string Id = "RG0103";

    [Fact]
    public void A_misprinted_label_between_its_neighbours_is_mended_where_the_marker_is_right()
        => FixTest.Mends(Id, Text("¹", "²", "³", "¹", "¹", "³"), Text("¹", "²", "³", "¹", "²", "³"), "Number the footnote 2");

    [Fact]
    public void The_first_of_two_may_be_the_misprinted_one()
        => FixTest.Mends(Id, Text("¹", "²", "³", "¹", "³", "³"), Text("¹", "²", "³", "¹", "²", "³"), "Number the footnote 2");

    [Fact]
    public void The_last_label_is_mended_after_its_marker()
        => FixTest.Mends(Id, Text("¹", "²", "³", "¹", "²", "⁴"), Text("¹", "²", "³", "¹", "²", "³"), "Number the footnote 3");

    [Fact]
    public void Digits_are_printed_as_the_misprinted_ones()
        => FixTest.Mends(Id, Text("1", "2", "3", "1", "1", "3"), Text("1", "2", "3", "1", "2", "3"), "Number the footnote 2");

    [Fact]
    public void Where_markers_are_never_repeated_note_and_marker_are_mended()
        => FixTest.Mends(
            Id,
            Text("¹", "¹", "³", "¹", "¹", "³").Replace("72/31.", "76/31.", System.StringComparison.Ordinal),
            Text("¹", "²", "³", "¹", "²", "³").Replace("72/31.", "76/31.", System.StringComparison.Ordinal),
            "Number the footnote and its marker 2");

    [Fact]
    public void Where_markers_may_be_repeated_nobody_knows()
        => FixTest.Leaves(Id, Text("¹", "¹", "³", "¹", "¹", "³"));

    [Fact]
    public void A_number_that_is_skipped_by_notes_and_markers_stays()
        => FixTest.Leaves(Id, Text("¹", "³", "⁴", "¹", "³", "⁴"));

    [Fact]
    public void A_note_that_is_lost_is_not_made_up_for()
        => FixTest.Leaves(Id, Text("¹", "²", "⁴", "¹", "²", "⁴").Replace("⁴ A/71/3.", "⁴ A/71/3.\n⁵ A/71/5.", System.StringComparison.Ordinal));

    private static string Text(string marker1, string marker2, string marker3, string label1, string label2, string label3)
        => $"72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,{marker1}\n\nNoting the study,{marker2}\n\nNoting also the plan of the commission,{marker3}\n\n1. Decides to act;\n\n2. Requests a report.\n\n62nd plenary meeting\n4 December 2017\n\n__________________\n{label1} A/71/1.\n{label2} A/71/2.\n{label3} A/71/3.\n";
}
