using System.Threading;
using System.Threading.Tasks;

namespace ResolutionGen.Generator;

/// <summary>
/// A file whose reading has begun. The compiler runs a step over all its items before it goes on to the next step, one item after the other;
/// begun in one step and awaited in the next, the files of a first build are read on all processors.
/// </summary>
internal sealed class PendingText
{
    private readonly Task<ReadText> _reading;

    private PendingText(Task<ReadText> reading) => _reading = reading;

    public static PendingText Begin(TextFile file, CancellationToken cancellation)
        => new(Task.Run(() => TextReader.Read(file, cancellation), cancellation));

    /// <summary>What was read. A file that nobody has begun on is read on the calling thread, so that waiting never depends on a free one.</summary>
    public ReadText Await() => _reading.GetAwaiter().GetResult();
}
