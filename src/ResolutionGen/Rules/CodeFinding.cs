namespace ResolutionGen;

/// <summary>A finding in C# code; who sees the code knows the place.</summary>
/// <param name="Rule">The rule that reports it.</param>
/// <param name="Message">What is wrong and what was expected.</param>
/// <param name="Severity">How strongly it is reported; some say less than the rule's default.</param>
internal sealed record CodeFinding(RuleDescriptor Rule, string Message, RuleSeverity Severity);
