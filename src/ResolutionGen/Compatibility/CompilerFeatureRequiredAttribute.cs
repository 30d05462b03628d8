#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Names the compiler feature a member needs; .NET Standard 2.0 lacks it.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
#endif
