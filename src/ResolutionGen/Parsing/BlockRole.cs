namespace ResolutionGen;

/// <summary>What a block is known to be from its own line, whatever surrounds it.</summary>
internal enum BlockRole
{
    Text,
    Title,
    NumberLine,
    Formula,
    Meeting,
    Date,
    Vote,
    SectionLabel,
    AnnexHeading,
    Heading,
}
