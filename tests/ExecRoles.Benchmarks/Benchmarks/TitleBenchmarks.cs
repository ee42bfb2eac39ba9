using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using ExecRoles.Benchmarks.Titles;
using ExecRoles.Titles;

namespace ExecRoles.Benchmarks.Benchmarks;

/// <summary>Titles as people write them, resolved, and looked up among the labels of all roles.</summary>
public class TitleBenchmarks
{
    private const int Titles = 16;
    private const int LeastScore = 90;

    private static readonly string[] Written =
    [
        "Leiterin IT (m/w/d)", "Chief Marketing Officer", "Assistant to the CFO", "Stellv. Personalleiterin", "CDO",
        "Head of IT Infrastructure", "Leiter Vertrieb & Marketing", "SVP, General Counsel and Corporate Secretary",
        "Software Engineer Pumps (m/w/d)", "Sales Manager DACH", "Geschäftsführer Finanzen und Personal",
        "Vice President, Human Resources", "Projektleiter Brunnenbau", "CEO & Founder", "Mitarbeiter im Pumpenwerk",
        "Managing Director UK",
    ];

    private readonly TitleResolver resolver = TitleResolver.Default;
    private readonly FrozenDictionary<string, RoleId> labels = LabelDictionary.Make();
    private readonly string[] texts = [.. LabelDictionary.Make().Keys];

    [Benchmark(OperationsPerInvoke = Titles)]
    public int TryResolve()
    {
        int found = 0;
        foreach (string title in Written)
        {
            found += resolver.TryResolve(title, TitleStrength.Functional, out RoleId? _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Titles)]
    public int Resolve()
    {
        int found = 0;
        foreach (string title in Written)
        {
            found += resolver.Resolve(title).Matches.Count;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Titles)]
    public int Dictionary()
    {
        int found = 0;
        foreach (string title in Written)
        {
            found += labels.TryGetValue(title.Trim(), out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Titles)]
    public int Fuzzy()
    {
        int found = 0;
        foreach (string title in Written)
        {
            found += FuzzySharp.Process.ExtractOne(title, texts, cutoff: LeastScore) is null ? 0 : 1;
        }

        return found;
    }
}
