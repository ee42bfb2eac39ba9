using ExecRoles.Json;

namespace ExecRoles;

/// <summary>What an application adds to the built-in roles: its own roles, catalogs, texts and languages.</summary>
/// <remarks>
/// <para>
/// The catalog starts as <see cref="Roles.All"/>, and the calls apply to it in their order, each to what the ones before it made. A call checks
/// its arguments at once; files, texts and resources are read when the application starts, and an <c>OptionsValidationException</c> then tells
/// all that is wrong with them.
/// </para>
/// <para>
/// Areas match by id. Where a role or a catalog names a built-in area, or one that was added before in the same words, it takes that area
/// with the texts that it has by then. Not thread-safe, as options are for start-up.
/// </para>
/// </remarks>
public sealed class ExecRolesOptions
{
    private readonly List<ICatalogStep> steps = [];

    internal IReadOnlyList<ICatalogStep> Steps => steps;

    /// <summary>Adds a role, or puts it in the place of the one with the same id.</summary>
    /// <param name="role">The role; one that has an area with the id of another, unequal area is refused at start-up.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is <see langword="null"/>.</exception>
    public ExecRolesOptions AddRole(Role role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return Add(new RoleStep(role));
    }

    /// <summary>Adds what separates two roles, or puts it in the place of what is said about them.</summary>
    /// <param name="boundary">The boundary; one whose roles the catalog does not know by then is refused at start-up.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="boundary"/> is <see langword="null"/>.</exception>
    public ExecRolesOptions AddBoundary(Boundary boundary)
    {
        ArgumentNullException.ThrowIfNull(boundary);
        return Add(new BoundaryStep(boundary));
    }

    /// <summary>Adds the roles, areas, boundaries and words of a catalog file, and puts them in the place of those with the same id or key.</summary>
    /// <param name="path">
    /// The path of a file in the format of <see cref="RoleCatalogJson"/>; a relative one is taken from the current directory, as it is at this call.
    /// </param>
    /// <param name="reading">How to read the file, or <see langword="null"/> for <see cref="RoleCatalogJsonOptions.Strict"/>.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank or no path.</exception>
    public ExecRolesOptions AddCatalog(string path, RoleCatalogJsonOptions? reading = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new ArgumentException("The path is blank. Give the path of a catalog file, such as 'roles.json'.", nameof(path));
        }

        string fullPath = Path.GetFullPath(path);
        return Add(new DocumentStep($"'{fullPath}'", () => File.OpenRead(fullPath), reading, isFile: true));
    }

    /// <summary>Adds the roles, areas, boundaries and words of a catalog from a stream, and puts them in the place of those with the same id or key.</summary>
    /// <param name="open">
    /// Opens a stream in the format of <see cref="RoleCatalogJson"/>. It is called at start-up, and the stream is closed when it has been read.
    /// </param>
    /// <param name="reading">How to read the stream, or <see langword="null"/> for <see cref="RoleCatalogJsonOptions.Strict"/>.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is <see langword="null"/>.</exception>
    public ExecRolesOptions AddCatalog(Func<Stream> open, RoleCatalogJsonOptions? reading = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        string name = FormattableString.Invariant($"of call {steps.Count + 1} on the options, AddCatalog with a stream,");
        return Add(new DocumentStep(name, open, reading, isFile: false));
    }

    /// <summary>Adds texts in one language, which may be a new one, and puts them in the place of those that are there.</summary>
    /// <param name="languageTag">The BCP 47 tag of the language, such as <c>fr</c> or <c>de-AT</c>.</param>
    /// <param name="texts">
    /// The texts by key (see <see cref="RoleTextKeys"/>), which are copied; a key that the catalog does not know by then is refused at start-up.
    /// </param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException">An argument or a text is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="languageTag"/> is not a language tag.</exception>
    public ExecRolesOptions AddTexts(string languageTag, IReadOnlyDictionary<string, string> texts)
    {
        string language = ArgumentCheck.RequireLanguage(languageTag, nameof(languageTag));
        ArgumentNullException.ThrowIfNull(texts);
        Dictionary<string, string> copy = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> text in texts)
        {
            copy[text.Key] = text.Value
                ?? throw new ArgumentNullException(nameof(texts), $"The text for '{text.Key}' is null. Leave the key out or give a text.");
        }

        return Add(new TextsStep(language, copy));
    }

    /// <summary>
    /// Puts texts of the application's own <c>IStringLocalizer&lt;TResource&gt;</c> in the place of the catalog's, in the languages that are named:
    /// resources, PO files, a database, whatever the application has registered.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The localizer is taken from a scope of its own and read once, at start-up, with the current UI culture set to each language in turn. It is
    /// asked for each text key that the catalog has by then; other keys are left alone. A text counts as missing where the localizer says so
    /// or gives a blank one, and as inherited where the parent culture gives the same one; neither is taken, and the catalog's text stays.
    /// </para>
    /// <para>
    /// The last parent of all is the invariant culture, so that every language inherits neutral resources (<c>Texts.resx</c>), except the one that
    /// the assembly of <typeparamref name="TResource"/> names as theirs (<c>NeutralLanguage</c> in its project file). Where it names none,
    /// put the texts into resources of their language (<c>Texts.en.resx</c>).
    /// </para>
    /// <para>
    /// This needs a culture for each language. In globalization-invariant mode there is none, and start-up fails with a message that says so;
    /// <see cref="AddTexts"/> and <see cref="AddCatalog(string, RoleCatalogJsonOptions)"/> need none.
    /// </para>
    /// </remarks>
    /// <typeparam name="TResource">The type that the application's localizer is registered for; not <see cref="Role"/>.</typeparam>
    /// <param name="languages">The BCP 47 tags of the languages, such as <c>de</c> and <c>de-AT</c>; at least one.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languages"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no language, or one of them is not a language tag.</exception>
    public ExecRolesOptions OverrideTexts<TResource>(params string[] languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        if (languages.Length == 0)
        {
            throw new ArgumentException("There is no language. Name those whose texts are to be taken, such as \"de\".", nameof(languages));
        }

        string[] canonical = Array.ConvertAll(languages, static language => ArgumentCheck.RequireLanguage(language, nameof(languages)));
        return Add(new ResourceStep<TResource>(canonical));
    }

    private ExecRolesOptions Add(ICatalogStep step)
    {
        steps.Add(step);
        return this;
    }
}
