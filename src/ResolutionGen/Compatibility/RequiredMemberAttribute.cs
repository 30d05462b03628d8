#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Marks required members; .NET Standard 2.0 lacks it.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = false, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
#endif
