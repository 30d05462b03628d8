using System;
using System.IO;
using System.Linq;

namespace ResolutionGen.Analyzers.Tests;

public class BrokenReferencesSampleTests
{
    [Fact]
    public void It_has_one_defect_for_each_rule_that_one_text_decides()
    {
        var found = Directory.GetFiles(Repository.PathOf("samples/BrokenReferences/texts"), "A_*.txt")
            .Select(file => ResolutionDocument.Parse(File.ReadAllText(file), file))
            .SelectMany(document => document.Findings.Concat(document.OptionalFindings))
            .Select(finding => finding.RuleId)
            .Order(StringComparer.Ordinal);
        Assert.Equal(TextRules.All.Select(rule => rule.Descriptor).Where(rule => rule.IsAlone).Select(rule => rule.Id), found);
    }
}
