using ExecRoles.Benchmarks.Benchmarks;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.Parts;

internal static class TextPart
{
    private static readonly string[] Languages = ["de", "de-AT"];

    internal static IEnumerable<Row> Measure(Effort effort)
    {
        Measured measured = Measured.Run<TextBenchmarks>(effort);
        yield return Compared("A text for a culture", nameof(TextBenchmarks.ByCulture), "`ResourceManager`", nameof(TextBenchmarks.ByResourceManager));
        yield return Compared("A text for the UI culture", nameof(TextBenchmarks.ByUICulture), "`IStringLocalizer`", nameof(TextBenchmarks.ByStringLocalizer));

        Row Compared(string what, string ourMethod, string name, string theirMethod)
        {
            Measurement[] ours = measured.Each(ourMethod, Languages);
            Measurement[] theirs = measured.Each(theirMethod, Languages);
            return new Row(
                $"{what} (`{string.Join("`, `", Languages)}`)",
                Figure.List(ours, Figure.Of),
                $"{name}: {Figure.List(theirs, Figure.Of)}",
                $"{Figure.Times(theirs, ours)} times faster",
                "5 times, 0 B");
        }
    }
}
