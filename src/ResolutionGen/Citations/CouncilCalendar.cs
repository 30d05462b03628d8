using System;

namespace ResolutionGen;

/// <summary>
/// About when the sessions of the Human Rights Council were held: three a year since 2006, the tenth in March 2009, the fiftieth in June 2022. No session of the General Assembly with the
/// same number lies near, so that a date tells whose number it is where the words leave it open.
/// </summary>
internal static class CouncilCalendar
{
    private const int KnownSession = 10;
    private const double KnownSessionTime = 2009.2;
    private const double SessionsInYear = 3;
    private const double Slack = 1;
    private const double MonthsInYear = 12;

    /// <summary>The General Assembly or the Human Rights Council, whichever had the session on that day; the given body where neither or both had.</summary>
    public static IssuingBody Decide(NumberToken number, CalendarDate date, IssuingBody body)
    {
        if (number.Form != NumberForm.Sessional || number.Session!.IndexOf('-') >= 0 || body is not (IssuingBody.GeneralAssembly or IssuingBody.HumanRightsCouncil))
            return body;
        var isAssembly = Contains(number.SessionNumber, date);
        var isCouncil = IsNear(number.SessionNumber, date);
        if (isAssembly == isCouncil)
            return body;
        return isAssembly ? IssuingBody.GeneralAssembly : IssuingBody.HumanRightsCouncil;
    }

    /// <summary>Whether a session of the Human Rights Council was held about that day.</summary>
    public static bool IsNear(int session, CalendarDate date)
    {
        var time = date.Year + ((date.Month - 1) / MonthsInYear);
        return session > 0 && Math.Abs(KnownSessionTime + ((session - KnownSession) / SessionsInYear) - time) <= Slack;
    }

    private static bool Contains(int session, CalendarDate date)
    {
        var spans = SessionCalendar.Regular(session);
        return spans.Count > 0 && SessionCalendar.IsPossible(spans, date);
    }
}
