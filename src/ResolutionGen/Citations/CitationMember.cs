using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A cited number while the words around it are gathered.</summary>
internal sealed class CitationMember(NumberToken number)
{
    public NumberToken Number { get; } = number;

    public bool IsDecision { get; set; }

    public BodyClaim Claim { get; set; }

    public DateToken? Date { get; set; }

    /// <summary>Whether the date may be another's: it stands beside another member of the list, or a report is spoken of that has a date too.</summary>
    public bool IsDateDoubtful { get; set; }

    public List<CitationToken> PinPoints { get; } = [];

    /// <summary>Takes the date of a neighbour, if both numbers are of one session: only then an enumeration leaves a date out.</summary>
    public void ShareDateOf(CitationMember neighbour)
    {
        if (Date is not null || neighbour.Date is null || !string.Equals(Number.Session, neighbour.Number.Session, System.StringComparison.Ordinal))
            return;
        Date = neighbour.Date;
        IsDateDoubtful = true;
    }
}
