namespace ExecRoles;

/// <summary>Gives the values of enumerations, and company forms, the names that people read.</summary>
/// <remarks>The names are built in, or those of a catalog; each is in all languages that it has. Thread-safe.</remarks>
public static class DisplayNames
{
    /// <summary>Gets the built-in name of an orientation.</summary>
    /// <param name="orientation">The value.</param>
    /// <returns>The name, such as <c>nach innen</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="orientation"/> is not a defined value.</exception>
    public static LocalizedText DisplayName(this FocusOrientation orientation) =>
        Wording.BuiltIn[EnumWords.Orientations.KeyOf((int)orientation, nameof(orientation))];

    /// <summary>Gets the name of an orientation in the words of a catalog.</summary>
    /// <param name="orientation">The value.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The name, such as <c>nach innen</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="orientation"/> is not a defined value.</exception>
    public static LocalizedText DisplayName(this FocusOrientation orientation, RoleCatalog catalog) =>
        WordsOf(catalog)[EnumWords.Orientations.KeyOf((int)orientation, nameof(orientation))];

    /// <summary>Gets the built-in name of a vendor scope.</summary>
    /// <param name="scope">The value.</param>
    /// <returns>The name, such as <c>nur Technologieanbieter</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scope"/> is not a defined value.</exception>
    public static LocalizedText DisplayName(this VendorScope scope) => Wording.BuiltIn[EnumWords.Scopes.KeyOf((int)scope, nameof(scope))];

    /// <summary>Gets the name of a vendor scope in the words of a catalog.</summary>
    /// <param name="scope">The value.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The name, such as <c>nur Technologieanbieter</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scope"/> is not a defined value.</exception>
    public static LocalizedText DisplayName(this VendorScope scope, RoleCatalog catalog) =>
        WordsOf(catalog)[EnumWords.Scopes.KeyOf((int)scope, nameof(scope))];

    /// <summary>Gets the built-in name of a mapping relation.</summary>
    /// <param name="relation">The value.</param>
    /// <returns>The name, such as <c>genaue Entsprechung</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not a defined value.</exception>
    public static LocalizedText DisplayName(this MappingRelation relation) =>
        Wording.BuiltIn[EnumWords.Relations.KeyOf((int)relation, nameof(relation))];

    /// <summary>Gets the name of a mapping relation in the words of a catalog.</summary>
    /// <param name="relation">The value.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The name, such as <c>genaue Entsprechung</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not a defined value.</exception>
    public static LocalizedText DisplayName(this MappingRelation relation, RoleCatalog catalog) =>
        WordsOf(catalog)[EnumWords.Relations.KeyOf((int)relation, nameof(relation))];

    /// <summary>Gets the built-in name of an outcome.</summary>
    /// <param name="outcome">The value.</param>
    /// <returns>The name, such as <c>unterschiedlich</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is not a defined value.</exception>
    public static LocalizedText DisplayName(this AspectOutcome outcome) =>
        Wording.BuiltIn[EnumWords.Outcomes.KeyOf((int)outcome, nameof(outcome))];

    /// <summary>Gets the name of an outcome in the words of a catalog.</summary>
    /// <param name="outcome">The value.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The name, such as <c>unterschiedlich</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is not a defined value.</exception>
    public static LocalizedText DisplayName(this AspectOutcome outcome, RoleCatalog catalog) =>
        WordsOf(catalog)[EnumWords.Outcomes.KeyOf((int)outcome, nameof(outcome))];

    /// <summary>Gets the built-in name of a title style.</summary>
    /// <param name="style">The value.</param>
    /// <returns>The name, such as <c>Paarform</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is not a defined value.</exception>
    public static LocalizedText DisplayName(this TitleStyle style) => Wording.BuiltIn[EnumWords.Styles.KeyOf((int)style, nameof(style))];

    /// <summary>Gets the name of a title style in the words of a catalog.</summary>
    /// <param name="style">The value.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The name, such as <c>Paarform</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is not a defined value.</exception>
    public static LocalizedText DisplayName(this TitleStyle style, RoleCatalog catalog) =>
        WordsOf(catalog)[EnumWords.Styles.KeyOf((int)style, nameof(style))];

    /// <summary>Gets the built-in name of how often a role has a seat in top management.</summary>
    /// <param name="seat">The value.</param>
    /// <returns>The name, such as <c>meist</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="seat"/> is not a defined value.</exception>
    public static LocalizedText DisplayName(this SeatInTopManagement seat) =>
        Wording.BuiltIn[EnumWords.Seats.KeyOf((int)seat, nameof(seat))];

    /// <summary>Gets the name of how often a role has a seat in top management in the words of a catalog.</summary>
    /// <param name="seat">The value.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The name, such as <c>meist</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="seat"/> is not a defined value.</exception>
    public static LocalizedText DisplayName(this SeatInTopManagement seat, RoleCatalog catalog) =>
        WordsOf(catalog)[EnumWords.Seats.KeyOf((int)seat, nameof(seat))];

    /// <summary>Gets the built-in name of a company form.</summary>
    /// <param name="companyForm">The company form.</param>
    /// <returns>The name, such as <c>Vorstand einer AG oder SE</c>; of one of your own, its id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="companyForm"/> is <see langword="null"/>.</exception>
    public static LocalizedText DisplayName(this CompanyForm companyForm)
    {
        ArgumentNullException.ThrowIfNull(companyForm);
        return CompanyFormNames.Of(companyForm, Wording.BuiltIn);
    }

    /// <summary>Gets the name of a company form in the words of a catalog.</summary>
    /// <param name="companyForm">The company form.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>
    /// The name, such as <c>Vorstand einer AG oder SE</c>; of one of your own, the text <c>companies.ID</c> of the catalog, or else its
    /// id.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static LocalizedText DisplayName(this CompanyForm companyForm, RoleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(companyForm);
        return CompanyFormNames.Of(companyForm, WordsOf(catalog));
    }

    private static Wording WordsOf(RoleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Wording;
    }
}
