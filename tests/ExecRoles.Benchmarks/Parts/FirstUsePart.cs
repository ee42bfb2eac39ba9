using ExecRoles.Benchmarks.FirstUse;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.Parts;

internal static class FirstUsePart
{
    private static readonly string[] Languages = ["en", "de"];

    internal static IEnumerable<Row> Measure(Effort effort)
    {
        yield return Race("one text of the CIO", CioTextKeys.Title, effort);
        yield return Race("all texts of the CIO", CioTextKeys.All, effort);
    }

    private static Row Race(string what, IReadOnlyList<string> keys, Effort effort)
    {
        FirstUseResult[] results = [.. Languages.Select(language => FirstUseRace.Run(language, keys, effort))];
        return new Row(
            $"First use in a fresh process: {what} (`{string.Join("`, `", Languages)}`)",
            Figure.List(results, static result => Told(result.ExecRoles)),
            $"`ResourceManager`: {Figure.List(results, static result => Told(result.Resources))}",
            $"{Figure.List(results, static result => Figure.Times(result.ExecRoles.Time / result.Resources.Time))} times the time",
            "1.5 times at most");
    }

    private static string Told(FirstUseSample sample) =>
        $"{Figure.Time(sample.Time.TotalNanoseconds)}, {sample.CompiledMethods} {(sample.CompiledMethods == 1 ? "method" : "methods")} compiled";
}
