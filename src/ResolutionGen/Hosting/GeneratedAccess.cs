namespace ResolutionGen;

/// <summary>Who sees a generated class.</summary>
internal enum GeneratedAccess
{
    Internal = 0,
    Public,
}
