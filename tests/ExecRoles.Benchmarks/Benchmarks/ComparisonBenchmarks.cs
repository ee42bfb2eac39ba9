using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ExecRoles.Benchmarks.Plain;
using JsonDiffPatchDotNet;
using KellermanSoftware.CompareNetObjects;
using Newtonsoft.Json.Linq;

namespace ExecRoles.Benchmarks.Benchmarks;

/// <summary>CIO and CTO, compared and every word of the result read; then compared and shown as a text.</summary>
public class ComparisonBenchmarks
{
    private const string Language = "de";
    private readonly Role cio = Roles.Cio;
    private readonly Role cto = Roles.Cto;
    private readonly PlainRole plainCio = PlainCopy.ComparedPartOf(Roles.Cio);
    private readonly PlainRole plainCto = PlainCopy.ComparedPartOf(Roles.Cto);
    private readonly CompareLogic logic = new(new ComparisonConfig { MaxDifferences = int.MaxValue });
    private readonly JsonDiffPatch differ = new(new JsonDiffPatchDotNet.Options { TextDiff = TextDiffMode.Simple });
    private readonly JToken cioToken;
    private readonly JToken ctoToken;

    public ComparisonBenchmarks()
    {
        cioToken = JToken.Parse(JsonSerializer.Serialize(plainCio, PlainContext.Default.PlainRole));
        ctoToken = JToken.Parse(JsonSerializer.Serialize(plainCto, PlainContext.Default.PlainRole));
    }

    [GlobalSetup]
    public void Check()
    {
        // CompareNETObjects pairs responsibilities by position, and tells of those without a partner only that they are there.
        string[] statements = [.. Roles.Compare(cio, cto).Differences.SelectMany(StatementsOf)];
        string[] inPairs = [cio.Mandate.In(Language), cto.Mandate.In(Language), cio.Focus.Description.In(Language), cto.Focus.Description.In(Language)];
        string[] missing = [.. Missing(statements, Show()), .. Missing(statements, ShowByJsonDiffPatch()), .. Missing(inPairs, ShowByCompareNetObjects())];
        if (missing.Length > 0)
        {
            throw new InvalidOperationException($"A contestant does not find the difference '{missing[0]}'.");
        }
    }

    [Benchmark]
    public int Compare()
    {
        RoleComparison comparison = Roles.Compare(cio, cto);
        int characters = 0;
        for (int aspect = 0; aspect < comparison.Aspects.Count; aspect++)
        {
            AspectComparison compared = comparison.Aspects[aspect];
            characters += compared.Aspect.Name.In(Language).Length + (int)compared.Outcome;
            for (int entry = 0; entry < compared.Entries.Count; entry++)
            {
                IReadOnlyList<LocalizedText> statements = compared.Entries[entry].Statements;
                for (int statement = 0; statement < statements.Count; statement++)
                {
                    characters += statements[statement].In(Language).Length;
                }
            }
        }

        return characters;
    }

    [Benchmark]
    public int CompareByCompareNetObjects()
    {
        int characters = 0;
        foreach (Difference difference in logic.Compare(plainCio, plainCto).Differences)
        {
            characters += difference.PropertyName.Length + difference.Object1Value.Length + difference.Object2Value.Length;
        }

        return characters;
    }

    [Benchmark]
    public int CompareByJsonDiffPatch() => CharactersOf(differ.Diff(cioToken, ctoToken));

    [Benchmark]
    public string Show() => Roles.Compare(cio, cto).ToMarkdown(Language);

    [Benchmark]
    public string ShowByCompareNetObjects() => logic.Compare(plainCio, plainCto).DifferencesString;

    [Benchmark]
    public string ShowByJsonDiffPatch() => differ.Diff(cioToken, ctoToken).ToString();

    private static IEnumerable<string> StatementsOf(AspectComparison compared) =>
        compared.Entries.SelectMany(static entry => entry.Statements).Select(static statement => statement.In(Language));

    private static IEnumerable<string> Missing(IEnumerable<string> statements, string shown) =>
        statements.Where(statement => !shown.Contains(statement, StringComparison.Ordinal));

    private static int CharactersOf(JToken token) => token is JValue value
        ? (value.Value as string)?.Length ?? 0
        : token.Children().Sum(CharactersOf);
}
