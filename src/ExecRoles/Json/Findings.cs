namespace ExecRoles.Json;

/// <summary>Collects what is wrong with a document.</summary>
internal sealed class Findings(bool ignoresUnknownMembers)
{
    private const int MostComparisons = 2_000_000;
    private readonly List<Finding> findings = [];
    private long comparisons;
    private ReaderScratch? scratch;

    internal bool IgnoresUnknownMembers { get; } = ignoresUnknownMembers;

    internal ReaderScratch Scratch => scratch ??= new ReaderScratch();

    internal IReadOnlyList<Finding> All => findings;

    internal int Count => findings.Count;

    internal void Add(long offset, string message) => findings.Add(new Finding(offset, message));

    internal void AddMemberTwice(long offset, string name) => Add(offset, $"The member {Quotation.Of(name)} comes twice. Leave one out.");

    internal void AddIdTwice(long offset, string what, string id) => Add(offset, $"Two {what} have the id {Quotation.Of(id)}. Give each its own id.");

    /// <summary>Tells the known words and the nearest one; all searching is limited, so that no document takes minutes to refuse.</summary>
    internal string Suggest(string word, IReadOnlyCollection<string> known, string kind = "ids")
    {
        comparisons += known.Count;
        return comparisons <= MostComparisons ? " " + Suggestion.For(word, known, kind) : string.Empty;
    }
}
