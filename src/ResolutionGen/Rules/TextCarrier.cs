namespace ResolutionGen;

/// <summary>How generated code carries texts; each way has its own limit in one assembly.</summary>
internal enum TextCarrier
{
    /// <summary>As UTF-8 literals, from C# 11 on where the framework has spans.</summary>
    Utf8Literals = 0,

    /// <summary>As string literals.</summary>
    StringLiterals,
}
