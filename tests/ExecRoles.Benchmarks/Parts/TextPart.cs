using ExecRoles.Benchmarks.Benchmarks;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.Parts;

internal static class TextPart
{
    private static readonly string[] Languages = ["de", "de-AT"];

    internal static IEnumerable<Row> Measure(Effort effort)
    {
        Measured measured = Measured.Run<TextBenchmarks>(effort);
        yield return Compared(
            "A text for a tag", nameof(TextBenchmarks.ByTag), "`ResourceManager`", nameof(TextBenchmarks.ByResourceManager), "10 / 4 times, 0 B");
        yield return Compared(
            "A text for a culture", nameof(TextBenchmarks.ByCulture), "`ResourceManager`", nameof(TextBenchmarks.ByResourceManager), "5 times, 0 B");
        yield return Compared(
            "A text for the UI culture", nameof(TextBenchmarks.ByUICulture), "`IStringLocalizer`", nameof(TextBenchmarks.ByStringLocalizer), "5 times, 0 B");

        Row Compared(string what, string ourMethod, string name, string theirMethod, string target)
        {
            Measurement[] ours = measured.Each(ourMethod, Languages);
            Measurement[] theirs = measured.Each(theirMethod, Languages);
            return new Row(
                $"{what} (`{string.Join("`, `", Languages)}`)",
                Figure.List(ours, Figure.Of),
                $"{name}: {Figure.List(theirs, Figure.Of)}",
                $"{Figure.Times(theirs, ours)} times faster",
                target);
        }
    }
}
