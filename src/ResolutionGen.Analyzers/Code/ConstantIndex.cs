using Microsoft.CodeAnalysis.Operations;

namespace ResolutionGen.Analyzers;

/// <summary>Reads what stands between the brackets of an indexer.</summary>
internal static class ConstantIndex
{
    /// <summary>The constant, a number or a text; null where it is decided at run time or there are several.</summary>
    public static object? Of(IPropertyReferenceOperation indexed)
        => indexed.Arguments.Length == 1 && indexed.Arguments[0].Value.ConstantValue is { HasValue: true } constant ? constant.Value : null;
}
