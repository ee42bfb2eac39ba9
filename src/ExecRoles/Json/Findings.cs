namespace ExecRoles.Json;

/// <summary>Collects what is wrong with a document, and remembers the languages met so far.</summary>
internal sealed class Findings(bool ignoresUnknownMembers)
{
    private readonly List<Finding> findings = [];

    internal bool IgnoresUnknownMembers { get; } = ignoresUnknownMembers;

    internal LanguageNames Languages { get; } = new();

    /// <summary>Gets the areas named by what could not be read otherwise; they are looked up all the same.</summary>
    internal List<AreaReference> Orphans { get; } = [];

    internal IReadOnlyList<Finding> All => findings;

    internal bool IsEmpty => findings.Count == 0;

    internal void Add(long offset, string message) => findings.Add(new Finding(offset, message));
}
