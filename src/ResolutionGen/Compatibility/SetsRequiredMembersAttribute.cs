#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that a constructor sets all required members; .NET Standard 2.0 lacks it.</summary>
[AttributeUsage(AttributeTargets.Constructor, AllowMultiple = false, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
#endif
