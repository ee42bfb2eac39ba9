using ExecRoles.Benchmarks.FirstUse;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.Parts;

internal static class FirstUsePart
{
    private static readonly string[] Languages = ["en", "de"];

    internal static IEnumerable<Row> Measure(Effort effort)
    {
        yield return Race("one text of the CIO", FirstUseProbe.OfRole, FirstUseKeys.CioTitle, Languages, "1.5 times at most", effort);
        yield return Race("all texts of the CIO", FirstUseProbe.OfRole, FirstUseKeys.Cio, Languages, "1.5 times at most", effort);
        yield return Race(
            "`Roles.Compare(Cio, Cto).ToMarkdown(\"de\")`", FirstUseProbe.OfPage, FirstUseKeys.Page, ["de"], "2.5 times, 180 methods at most", effort);
    }

    private static Row Race(string what, string side, IReadOnlyList<string> keys, string[] languages, string target, Effort effort)
    {
        FirstUseResult[] results = [.. languages.Select(language => FirstUseRace.Run(side, FirstUseProbe.OfResources, language, keys, effort))];
        return new Row(
            $"First use in a fresh process: {what} ({(keys.Count == 1 ? "1 text" : $"{keys.Count} texts")}; `{string.Join("`, `", languages)}`)",
            Figure.List(results, static result => Told(result.ExecRoles)),
            $"`ResourceManager`: {Figure.List(results, static result => Told(result.Other))}",
            $"{Figure.List(results, static result => Figure.Times(result.ExecRoles.Time / result.Other.Time))} times the time",
            target);
    }

    internal static string Told(FirstUseSample sample) =>
        $"{Figure.Time(sample.Time.TotalNanoseconds)}, {sample.CompiledMethods} {(sample.CompiledMethods == 1 ? "method" : "methods")} compiled";
}
