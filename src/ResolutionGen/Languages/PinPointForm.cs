namespace ResolutionGen;

/// <summary>A form in which a place inside a document is named.</summary>
/// <param name="Element">What it names.</param>
/// <param name="Form">The form: <c>para. {p}</c>, <c>第{o}节</c>; without a placeholder for an annex that has no number.</param>
internal sealed record PinPointForm(PinPointElement Element, string Form);
