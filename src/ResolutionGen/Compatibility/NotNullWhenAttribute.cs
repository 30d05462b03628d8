#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says when an out parameter is not null; .NET Standard 2.0 lacks it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
#endif
