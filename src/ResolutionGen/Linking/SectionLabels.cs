using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>The sections of a resolution, and whether one that is not there was ever there.</summary>
internal sealed class SectionLabels
{
    private readonly HashSet<string> _labels;
    private readonly bool _mayBeUnread;
    private readonly int _highest;

    /// <param name="model">The resolution.</param>
    /// <param name="operative">The numbers of its operative part.</param>
    public SectionLabels(Resolution model, NumberedPart operative)
    {
        _labels = new HashSet<string>(model.Sections.Select(section => section.Label), StringComparer.Ordinal);
        _highest = Highest(model);
        // A heading that was not read as one of a section may be it.
        _mayBeUnread = !operative.IsClosed || operative.Highest == 0 || (model.Sections.Count == 0 ? model.Headings.Count > 0 : _highest == 0);
    }

    public bool Contains(string label) => _labels.Contains(label);

    /// <summary>Whether there was surely never a section of that label. One below the highest may have been lost.</summary>
    public bool SurelyLacks(string label) => !_mayBeUnread && RomanNumeral.TryRead(label, out var number) && number > _highest;

    // 0 where a section has a label that is no numeral.
    private static int Highest(Resolution model)
    {
        var highest = 0;
        foreach (var section in model.Sections)
        {
            if (!RomanNumeral.TryRead(section.Label, out var number))
                return 0;
            highest = Math.Max(highest, number);
        }

        return highest;
    }
}
