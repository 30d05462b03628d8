namespace ResolutionGen;

/// <summary>What the numbers of one part of a resolution, the operative part or an annex, are like: whether one that is not there was ever there.</summary>
internal sealed class NumberedPart
{
    private int _last;

    /// <summary>The highest number; 0 where nothing is numbered.</summary>
    public int Highest { get; private set; }

    /// <summary>Whether the numbers rise by one from 1, in one stretch.</summary>
    public bool IsContinuous { get; private set; } = true;

    /// <summary>Whether the first number is 1.</summary>
    public bool BeginsAtOne { get; private set; }

    /// <summary>Whether the last paragraph ends with a full stop: where it does not, more followed and was lost.</summary>
    public bool IsClosed { get; set; }

    public void Add(int number)
    {
        BeginsAtOne |= _last == 0 && number == 1;
        IsContinuous &= number == _last + 1;
        Highest = System.Math.Max(Highest, number);
        _last = number;
    }

    /// <summary>Whether a number was surely never printed. One below the highest may have been lost with its paragraph.</summary>
    public bool SurelyLacks(int number) => BeginsAtOne && IsClosed && number > Highest;
}
