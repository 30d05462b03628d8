using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes the session of a dated number of the General Assembly to an earlier one; not where the Human Rights Council had a session of that number at the time.</summary>
internal sealed class OtherSession : Mutator
{
    public override string RuleId => "RG0301";

    private const int Sessions = 3;
    private const int LastSharedSession = 61;
    private const int FirstSharedYear = 2006;

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from item in text.Cited
           where item.Cited is { Number: { Form: NumberForm.Sessional, SessionNumber: >= 31 + Sessions }, Date.Date: not null, IsDateSure: true, Citation.Body: IssuingBody.GeneralAssembly }
               && AssemblyAttribution.IsSure(item.Cited, text.Model.Body) && item.Cited.Number!.Value.Session!.All(char.IsAsciiDigit)
           let number = item.Cited.Number!.Value
           let date = item.Cited.Date!.Value
           where number.SessionNumber - Sessions > LastSharedSession || date.Year < FirstSharedYear
           let session = Printed.Find(item.Text.Text, item.Cited.Start, item.Cited.End, number.SessionNumber)
           where session is not null
           from mutation in Make(text.Replace(item.Text, session.Value.Start, session.Value.Length, Printed.Of(number.SessionNumber - Sessions)), text.Place(item.Text, date.Start, date.Length), text.Place(item.Text, item.Cited))
           select mutation;
}
