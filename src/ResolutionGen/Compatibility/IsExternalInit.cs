#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler write records and init accessors for .NET Standard 2.0.</summary>
internal static class IsExternalInit;
#endif
