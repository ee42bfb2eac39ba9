namespace ExecRoles.Titles;

/// <summary>The words by which titles are understood: ranks, relations, functions, acronyms, labels, by language and role.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TitleVocabulary
{
    private static readonly Lazy<TitleVocabulary> TheBuiltIn =
        new(static () => new TitleVocabulary(BuiltInVocabulary.Version, BuiltInVocabulary.Read()));

    internal TitleVocabulary(string version, IReadOnlyList<VocabularyLine> lines)
    {
        Version = version;
        Lines = lines;
    }

    /// <summary>Gets the built-in words: English, German, and the built-in roles.</summary>
    public static TitleVocabulary BuiltIn => TheBuiltIn.Value;

    /// <summary>Gets the version of the words; answers can differ between versions, and the measured precision belongs to one.</summary>
    public string Version { get; }

    internal IReadOnlyList<VocabularyLine> Lines { get; }

    /// <summary>Reads words of your own from a JSON document; <c>title-vocabulary.schema.json</c> in the package describes it.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The words of the document alone; <see cref="With"/> joins them with others.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The document has errors; the message lists all, each with its place.</exception>
    /// <example>
    /// <code language="csharp">
    /// TitleVocabulary own = TitleVocabulary.Parse(
    ///     """{ "schemaVersion": 1, "version": "ours", "roles": { "cfo": { "functional": { "en": ["money captain"] } } } }""");
    /// TitleResolver resolver = new(Roles.All, TitleVocabulary.BuiltIn.With(own));
    /// Console.WriteLine(resolver.Resolve("Money Captain")); // resolved: cfo, holder, functional
    /// </code>
    /// </example>
    public static TitleVocabulary Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return VocabularyJson.Read(json);
    }

    /// <summary>Reads words of your own from a file, as <see cref="Parse"/> does.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <returns>The words of the file alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">The document has errors; the message lists all, each with its place.</exception>
    public static TitleVocabulary Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Parse(File.ReadAllText(path));
    }

    /// <summary>Adds the words of another vocabulary.</summary>
    /// <param name="other">The words to add.</param>
    /// <returns>A vocabulary with the words of both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public TitleVocabulary With(TitleVocabulary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new TitleVocabulary($"{Version}+{other.Version}", [.. Lines, .. other.Lines]);
    }
}
