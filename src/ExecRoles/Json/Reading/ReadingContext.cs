namespace ExecRoles.Json;

/// <summary>What the readers of one document share: how strict they are, what they found, and lists that are used again.</summary>
internal sealed class ReadingContext
{
    internal bool SkipsUnknownMembers;
    internal bool SkipsUnknownWords;

    /// <summary>Whether anybody wants to know what was skipped.</summary>
    internal bool ListsSkipped;
    internal bool IgnoresCaseOfMembers;

    /// <summary>The catalog that the document builds on, or <see langword="null"/>.</summary>
    internal RoleCatalog? Base;

    internal readonly AreaResolver Areas;
    internal readonly LanguageTagCache LanguageTags = new();
    internal readonly SeenNames LanguagesOfText = new();
    internal readonly List<LanguageText> Texts = [];
    internal readonly List<Responsibility> Responsibilities = [];
    internal readonly SeenNames ResponsibilityIds = new();
    internal readonly List<Finding> Errors = [];
    internal readonly List<Finding> Skipped = [];

    /// <summary>How often something could not be read; a part during which this grows is not made.</summary>
    internal int Failures;
    private long comparisons;

    internal ReadingContext() => Areas = new AreaResolver(this);

    internal void AddError(long offset, string message)
    {
        Errors.Add(new Finding(offset, message));
        Failures++;
    }

    /// <summary>Says that something could not be read because of an error which is reported elsewhere.</summary>
    internal void AddConsequence() => Failures++;

    internal void AddSkipped(long offset, string message)
    {
        if (ListsSkipped)
        {
            Skipped.Add(new Finding(offset, message));
        }
    }

    /// <summary>Forgets what was found last, because it will be found again.</summary>
    internal void ReturnTo(int errorCount, int skippedCount)
    {
        Errors.RemoveRange(errorCount, Errors.Count - errorCount);
        Skipped.RemoveRange(skippedCount, Skipped.Count - skippedCount);
    }

    /// <summary>Lists the known words and the nearest one; all searching is limited, so that no document takes minutes to refuse.</summary>
    internal string Suggest(string word, IReadOnlyCollection<string> known, string kind = "ids")
    {
        const int MostComparisons = 2_000_000;
        comparisons += known.Count;
        return comparisons <= MostComparisons ? " " + Suggestion.For(word, known, kind) : string.Empty;
    }
}
