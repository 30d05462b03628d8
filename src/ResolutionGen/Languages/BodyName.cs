namespace ResolutionGen;

/// <summary>A name under which running text speaks of a body.</summary>
/// <param name="Body">The body; <see cref="IssuingBody.Unknown"/> for a name that several share ("the Council"), where the form of the number decides.</param>
/// <param name="Text">The name.</param>
/// <param name="IsSubject">Whether the form of the name says that the body acts (Генеральная Ассамблея, Ассамблеей): such a name beside a number does not say whose it is, only a possessive does.</param>
internal sealed record BodyName(IssuingBody Body, string Text, bool IsSubject = false);
