using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// Finds the titles of one frame that differ in one unit, without comparing all with all: two sequences differ by a replaced unit if they are equal
/// without the unit at that index, and by an added one if the longer without it is the shorter. Hashes of a sequence without each of its units come
/// from one pass, so that the search is linear; a hash is a hint, and the units decide.
/// </summary>
internal sealed class NearTitles
{
    private const ulong Base = 0x9E3779B97F4A7C15;

    private readonly IReadOnlyList<TitleVariant> _variants;
    private readonly HashesWithoutOne[] _hashes;
    private readonly Dictionary<ulong, TitleVariant> _bestWithout = [];
    private readonly Dictionary<ulong, (TitleVariant Longer, int Index)> _bestLonger = [];
    private readonly Dictionary<ulong, TitleVariant> _whole = [];

    public NearTitles(IReadOnlyList<TitleVariant> variants)
    {
        _variants = variants;
        _hashes = new HashesWithoutOne[variants.Count];
        for (var i = 0; i < variants.Count; i++)
            Add(variants[i], _hashes[i] = new HashesWithoutOne(variants[i].Folded));
    }

    /// <summary>For each variant the differences to others that outrank it; the best of each kind and index only.</summary>
    public IEnumerable<TitleDifference> Differences()
    {
        for (var v = 0; v < _variants.Count; v++)
        {
            var variant = _variants[v];
            var hashes = _hashes[v];
            for (var i = 0; i < variant.Folded.Length; i++)
            {
                var best = _bestWithout[hashes.Placed(i)];
                if (best.Outranks(variant) && EqualsWithout(best.Folded, i, variant.Folded, i))
                    yield return new TitleDifference(variant, best, i, TitleDifferenceKind.Replaced);
                if (_whole.TryGetValue(hashes[i], out var shorter) && shorter.Outranks(variant) && EqualsWithout(variant.Folded, i, shorter.Folded, shorter.Folded.Length))
                    yield return new TitleDifference(variant, shorter, i, TitleDifferenceKind.Added);
            }

            if (_bestLonger.TryGetValue(hashes.Whole, out var longer) && longer.Longer.Outranks(variant)
                && EqualsWithout(longer.Longer.Folded, longer.Index, variant.Folded, variant.Folded.Length))
            {
                yield return new TitleDifference(variant, longer.Longer, longer.Index, TitleDifferenceKind.Missing);
            }
        }
    }

    private void Add(TitleVariant variant, HashesWithoutOne hashes)
    {
        _whole[hashes.Whole] = variant;
        for (var i = 0; i < variant.Folded.Length; i++)
        {
            var key = hashes.Placed(i);
            if (!_bestWithout.TryGetValue(key, out var best) || variant.Outranks(best))
                _bestWithout[key] = variant;
            if (!_bestLonger.TryGetValue(hashes[i], out var longer) || variant.Outranks(longer.Longer))
                _bestLonger[hashes[i]] = (variant, i);
        }
    }

    /// <summary>Whether two sequences are equal when each leaves out the unit at its index; an index past the end leaves out nothing.</summary>
    private static bool EqualsWithout(string[] left, int leftSkip, string[] right, int rightSkip)
    {
        var i = 0;
        var j = 0;
        while (true)
        {
            i += i == leftSkip ? 1 : 0;
            j += j == rightSkip ? 1 : 0;
            if (i >= left.Length || j >= right.Length)
                return i >= left.Length && j >= right.Length;
            if (!string.Equals(left[i++], right[j++], StringComparison.Ordinal))
                return false;
        }
    }

    /// <summary>The hash of a sequence, and its hashes without the unit at each index.</summary>
    private readonly struct HashesWithoutOne
    {
        private readonly ulong[] _prefixes;
        private readonly ulong[] _powers;

        public HashesWithoutOne(string[] units)
        {
            _prefixes = new ulong[units.Length + 1];
            _powers = new ulong[units.Length + 1];
            _powers[0] = 1;
            for (var i = 0; i < units.Length; i++)
            {
                _prefixes[i + 1] = (_prefixes[i] * Base) + HashOf(units[i]);
                _powers[i + 1] = _powers[i] * Base;
            }
        }

        public ulong Whole => _prefixes[_prefixes.Length - 1];

        public ulong this[int index]
        {
            get
            {
                var after = _prefixes.Length - 2 - index;
                var rest = Whole - (_prefixes[index + 1] * _powers[after]);
                return (_prefixes[index] * _powers[after]) + rest;
            }
        }

        /// <summary>The hash without the unit at an index, told from that of a sequence of another length or without another unit.</summary>
        public ulong Placed(int index) => (this[index] ^ ((ulong)index << 32) ^ (ulong)_prefixes.Length) * Base;

        // FNV-1a over the UTF-16 units.
        private static ulong HashOf(string unit)
        {
            var hash = 14695981039346656037;
            foreach (var character in unit)
                hash = (hash ^ character) * 1099511628211;
            return hash;
        }
    }
}
