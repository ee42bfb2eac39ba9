using System.Diagnostics.CodeAnalysis;

namespace ExecRoles.Titles;

/// <summary>Tells which roles of a catalog a job title names, offline, the same on every machine and under every culture.</summary>
/// <remarks>
/// Immutable and thread-safe; keep one. A title never grants a permission: it is what somebody wrote. Titles are personal data, so no
/// exception and no reason repeats one.
/// </remarks>
/// <example>
/// <code language="csharp">
/// TitleResolution title = TitleResolver.Default.Resolve("Leiterin IT (m/w/d)");
/// Console.WriteLine(title.Primary); // cio, holder, functional
/// </code>
/// </example>
public sealed class TitleResolver
{
    private static readonly Lazy<TitleResolver> BuiltIn = new(static () => new TitleResolver(BuiltInLexicon.Instance));
    private readonly TitleLexicon _lexicon;

    /// <summary>Initializes a resolver for a catalog.</summary>
    /// <param name="catalog">The roles. Their titles, forms and aliases count without any vocabulary.</param>
    /// <param name="vocabulary">The words: <see cref="TitleVocabulary.BuiltIn"/>, or that with your own.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two roles claim a word that is not declared ambiguous.</exception>
    public TitleResolver(RoleCatalog catalog, TitleVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(vocabulary);
        _lexicon = ReferenceEquals(catalog, Roles.All) && ReferenceEquals(vocabulary, TitleVocabulary.BuiltIn)
            ? BuiltInLexicon.Instance
            : LexiconBuilder.Build(catalog, vocabulary.Lines);
    }

    private TitleResolver(TitleLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Gets the resolver of the built-in roles and words.</summary>
    public static TitleResolver Default => BuiltIn.Value;

    /// <summary>Tells which roles a title names.</summary>
    /// <param name="title">The title, in any language; English and German ones are understood best.</param>
    /// <returns>What the title says, <see cref="TitleOutcome.Unknown"/> for one without a role; never <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code language="csharp">
    /// TitleMatch match = TitleResolver.Default.Resolve("Assistant to the CFO").Primary!;
    /// Console.WriteLine($"{match.RoleId} {match.Relation}"); // cfo Assistant
    /// </code>
    /// </example>
    public TitleResolution Resolve(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        Span<char> folded = stackalloc char[TitleScanner.FoldedLength(title.Length)];
        Span<Token> tokens = stackalloc Token[TitleScanner.TokensIn(title.Length)];
        Span<Finding> findings = stackalloc Finding[Finding.Most];
        TitleReading reading = TitleReading.Read(_lexicon, title.AsSpan(), folded, tokens, findings);
        return ToResolution(in reading, findings);
    }

    /// <summary>Finds the one role that the bearer of a title holds, without allocating.</summary>
    /// <param name="title">The title.</param>
    /// <param name="atLeast">How sure it must be.</param>
    /// <param name="role">The role.</param>
    /// <returns>Whether the title names one role alone, its bearer holds it, it is sure enough, and every word was understood.</returns>
    /// <example>
    /// <code language="csharp">
    /// if (TitleResolver.Default.TryResolve("Finanzvorständin", TitleStrength.Exact, out RoleId? role))
    /// {
    ///     Console.WriteLine(role); // cfo
    /// }
    /// </code>
    /// </example>
    public bool TryResolve(ReadOnlySpan<char> title, TitleStrength atLeast, [NotNullWhen(true)] out RoleId? role)
    {
        Span<char> folded = stackalloc char[TitleScanner.FoldedLength(title.Length)];
        Span<Token> tokens = stackalloc Token[TitleScanner.TokensIn(title.Length)];
        Span<Finding> findings = stackalloc Finding[Finding.Most];
        TitleReading reading = TitleReading.Read(_lexicon, title, folded, tokens, findings);
        role = null;
        if (reading.IsWhole && reading.Count == 1 && findings[0].Relation == TitleRelation.Holder && findings[0].Strength >= atLeast)
        {
            RoleId[] roles = _lexicon.Sets[findings[0].Set].Roles;
            role = roles.Length == 1 ? roles[0] : null;
        }

        return role is not null;
    }

    /// <summary>Tells which roles each of many titles names, one after the other, in constant memory.</summary>
    /// <param name="titles">The titles, such as the lines of a file.</param>
    /// <returns>A resolution for each title, in their order, made when it is asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="titles"/> is <see langword="null"/>.</exception>
    public IEnumerable<TitleResolution> ResolveAll(IEnumerable<string> titles)
    {
        ArgumentNullException.ThrowIfNull(titles);
        return titles.Select(Resolve);
    }

    /// <summary>Tells how a title was read, for people and reports of errors.</summary>
    /// <param name="title">The title.</param>
    /// <returns>The resolution, and each word with what it was taken for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public TitleExplanation Explain(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        Span<char> folded = stackalloc char[TitleScanner.FoldedLength(title.Length)];
        Span<Token> tokens = stackalloc Token[TitleScanner.TokensIn(title.Length)];
        Span<Finding> findings = stackalloc Finding[Finding.Most];
        TitleReading reading = TitleReading.Read(_lexicon, title.AsSpan(), folded, tokens, findings);
        List<TitleWord> words = [];
        foreach (ref readonly Token token in tokens.Slice(0, reading.Tokens))
        {
            ref readonly Lexeme lexeme = ref _lexicon[token.Lexeme];
            string meaning = token.IsCompany ? "company" : token.Lexeme == 0 ? "unknown" : lexeme.Classes.ToString().ToLowerInvariant();
            string function = lexeme.Concept == 0 ? string.Empty : _lexicon.Concepts[lexeme.Concept].Name;
            words.Add(new TitleWord(token.Start, token.End - token.Start, meaning, function));
        }

        return new TitleExplanation(ToResolution(in reading, findings), words);
    }

    private TitleResolution ToResolution(in TitleReading reading, ReadOnlySpan<Finding> findings)
    {
        TitleMatch[] matches = new TitleMatch[reading.Count];
        for (int index = 0; index < matches.Length; index++)
        {
            ref readonly Finding finding = ref findings[index];
            matches[index] = new TitleMatch(
                _lexicon.Sets[finding.Set].Roles,
                finding.Strength == TitleStrength.Ambiguous ? _lexicon.Labels[finding.Label].OtherReadings : [],
                finding.Relation,
                finding.Strength,
                finding.Kind,
                finding.Start,
                finding.End - finding.Start,
                finding.IsActing);
        }

        return new TitleResolution(matches, reading.IsWhole, reading.IsTruncated);
    }
}
