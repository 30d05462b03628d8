using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Goes through the places that the cross-references of a resolution name and that are printed: of a range the ends.</summary>
internal static class PrintedTargets
{
    public static IEnumerable<(BoundText Text, CrossReference Reference, CrossReferenceTarget Target)> Of(BoundResolution resolution)
    {
        foreach (var text in resolution.Texts)
        {
            foreach (var reference in text.CrossReferences)
            {
                var last = -1;
                foreach (var target in reference.Targets)
                {
                    // What a range leaves out has its place where the range begins.
                    if (target.Position != last)
                        yield return (text, reference, target);
                    last = target.Position;
                }
            }
        }
    }
}
