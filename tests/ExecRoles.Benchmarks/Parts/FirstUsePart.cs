using ExecRoles.Benchmarks.FirstUse;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.Parts;

internal static class FirstUsePart
{
    internal static IEnumerable<Row> Measure()
    {
        foreach ((string what, IReadOnlyList<string> keys) in (IEnumerable<(string, IReadOnlyList<string>)>)
            [("one text of the CIO", CioTextKeys.Title), ("all texts of the CIO", CioTextKeys.All)])
        {
            foreach (string language in (string[])["en", "de"])
            {
                FirstUseResult result = FirstUseRace.Run(language, keys);
                yield return new Row(
                    $"First use in a fresh process: {what} in `{language}`",
                    Told(result.ExecRoles),
                    $"`ResourceManager`: {Told(result.Resources)}",
                    $"{Figure.Times(result.ExecRoles.Time / result.Resources.Time)} times the time",
                    "1.5 times at most");
            }
        }
    }

    private static string Told(FirstUseSample sample) =>
        $"{Figure.Time(sample.Time.TotalNanoseconds)}, {sample.CompiledMethods} methods compiled";
}
