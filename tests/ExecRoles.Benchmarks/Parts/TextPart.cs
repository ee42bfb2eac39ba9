using ExecRoles.Benchmarks.Benchmarks;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.Parts;

internal static class TextPart
{
    internal static IEnumerable<Row> Measure()
    {
        Measured measured = Measured.Run<TextBenchmarks>();
        foreach (string language in (string[])["de", "de-AT"])
        {
            Measurement byCulture = measured[nameof(TextBenchmarks.ByCulture), language];
            Measurement byResources = measured[nameof(TextBenchmarks.ByResourceManager), language];
            yield return Compared($"A text for the culture `{language}`", byCulture, "`ResourceManager`", byResources);

            Measurement byUICulture = measured[nameof(TextBenchmarks.ByUICulture), language];
            Measurement byLocalizer = measured[nameof(TextBenchmarks.ByStringLocalizer), language];
            yield return Compared($"A text for the UI culture `{language}`", byUICulture, "`IStringLocalizer`", byLocalizer);
        }
    }

    private static Row Compared(string what, Measurement ours, string name, Measurement theirs) => new(
        what,
        Figure.Of(ours),
        $"{name}: {Figure.Of(theirs)}",
        $"{Figure.Times(theirs.Nanoseconds / ours.Nanoseconds)} times faster",
        "5 times, 0 B");
}
