namespace ExecRoles.Json;

/// <summary>What the readers of one document share: how strict they are, what they found, and lists that are used again.</summary>
internal sealed class ReadingContext
{
    private const int MostComparisons = 2_000_000;
    private readonly List<Finding> errors = [];
    private readonly List<Finding> skipped = [];
    private long comparisons;

    internal ReadingContext() => Areas = new AreaResolver(this);

    internal bool SkipsUnknownMembers { get; init; }

    internal bool SkipsUnknownWords { get; init; }

    /// <summary>Gets whether anybody wants to know what was skipped.</summary>
    internal bool ListsSkipped { get; init; }

    internal bool IgnoresCaseOfMembers { get; init; }

    /// <summary>Gets the catalog that the document builds on, or <see langword="null"/>.</summary>
    internal RoleCatalog? Base { get; init; }

    internal AreaResolver Areas { get; }

    internal LanguageTagCache LanguageTags { get; } = new();

    internal SeenNames LanguagesOfText { get; } = new();

    internal List<ResolvedText> Texts { get; } = [];

    internal List<Responsibility> Responsibilities { get; } = [];

    internal SeenNames ResponsibilityIds { get; } = new();

    internal IReadOnlyList<Finding> Errors => errors;

    internal IReadOnlyList<Finding> Skipped => skipped;

    /// <summary>Gets how often something could not be read; a part during which this grows is not made.</summary>
    internal int Failures { get; private set; }

    internal void AddError(long offset, string message)
    {
        errors.Add(new Finding(offset, message));
        Failures++;
    }

    /// <summary>Says that something could not be read because of an error which is reported elsewhere.</summary>
    internal void AddConsequence() => Failures++;

    internal void AddSkipped(long offset, string message)
    {
        if (ListsSkipped)
        {
            skipped.Add(new Finding(offset, message));
        }
    }

    /// <summary>Forgets what was found last, because it will be found again.</summary>
    internal void ReturnTo(int errorCount, int skippedCount)
    {
        errors.RemoveRange(errorCount, errors.Count - errorCount);
        skipped.RemoveRange(skippedCount, skipped.Count - skippedCount);
    }

    /// <summary>Lists the known words and the nearest one; all searching is limited, so that no document takes minutes to refuse.</summary>
    internal string Suggest(string word, IReadOnlyCollection<string> known, string kind = "ids")
    {
        comparisons += known.Count;
        return comparisons <= MostComparisons ? " " + Suggestion.For(word, known, kind) : string.Empty;
    }
}
