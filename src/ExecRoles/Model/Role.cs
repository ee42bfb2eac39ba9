using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>An executive role: what it is there for, where it looks, what it is responsible for, and how it works with vendors.</summary>
/// <remarks>
/// Immutable and thread-safe. Two roles are equal if all that they say is equal, down to the texts and their sources. Texts are given in
/// all languages that they have; <see cref="LocalizedText.In(string)"/> picks one. A role shows its own texts and nothing else: pages come
/// from <see cref="Roles.Describe(Role)"/> or <see cref="RoleCatalog.Describe(Role)"/>.
/// </remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class Role : IEquatable<Role?>
{
    private RoleAreas? areas;
    private RoleEntries? entries;

    /// <summary>Initializes a role.</summary>
    /// <param name="id">The id: lower-case ASCII words joined by hyphens.</param>
    /// <param name="title">The title.</param>
    /// <param name="mandate">What the role is there for, in one sentence.</param>
    /// <param name="focus">Where the role looks.</param>
    /// <param name="responsibilities">What the role is responsible for: one or more, each with an id of its own.</param>
    /// <exception cref="ArgumentNullException">An argument, or a responsibility, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The id is not an id or is reserved, there is no responsibility, or two have the same id.
    /// </exception>
    public Role(string id, LocalizedText title, LocalizedText mandate, Focus focus, IEnumerable<Responsibility> responsibilities)
        : this(RoleId.Require(id, nameof(id)), title, mandate, focus, responsibilities)
    {
    }

    internal Role(RoleId id, LocalizedText title, LocalizedText mandate, Focus focus, IEnumerable<Responsibility> responsibilities)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(mandate);
        ArgumentNullException.ThrowIfNull(focus);
        Id = id;
        Title = title;
        Mandate = mandate;
        Focus = focus;
        Responsibilities = RoleRules.RequireResponsibilities(id, responsibilities, nameof(responsibilities));
    }

    /// <summary>Gets the id.</summary>
    public RoleId Id { get; }

    /// <summary>Gets the title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets what the role is there for, in one sentence.</summary>
    public LocalizedText Mandate { get; }

    /// <summary>Gets where the role looks.</summary>
    public Focus Focus { get; }

    /// <summary>Gets what the role is responsible for: one or more, in the order in which they were given.</summary>
    public IReadOnlyList<Responsibility> Responsibilities { get; }

    /// <summary>Gets or initializes the abbreviation, such as <c>CIO</c>, or <see langword="null"/>; the same in every language.</summary>
    /// <exception cref="ArgumentException">It is blank or not well-formed UTF-16.</exception>
    public string? Abbreviation { get; init => field = TextRules.RequireOptional(value, "The abbreviation", nameof(value)); }

    /// <summary>Gets or initializes the responsibility at the heart of the role, or <see langword="null"/> if none stands out.</summary>
    /// <exception cref="ArgumentException">It is not among the responsibilities; the message names the nearest one.</exception>
    public Responsibility? DefiningResponsibility { get; init => field = RoleRules.RequireDefining(this, value, nameof(value)); }

    /// <summary>Gets or initializes how the role works with vendors, or <see langword="null"/> if nothing is said about it.</summary>
    public VendorRelationship? VendorRelationship { get; init; }

    /// <summary>Gets or initializes to whom the role reports, or <see langword="null"/> if nothing is said about it.</summary>
    public ReportingLine? ReportingLine { get; init; }

    /// <summary>Gets or initializes what readers should know about what is said here, or <see langword="null"/>.</summary>
    public LocalizedText? Remark { get; init; }

    /// <summary>Gets or initializes where the mandate comes from; empty if nothing is said about it.</summary>
    /// <exception cref="ArgumentNullException">The list or a source is <see langword="null"/>.</exception>
    public IReadOnlyList<Source> MandateSources
    {
        get => MandateSourceList.Items;
        init => MandateSourceList = SourceList.Require(value, nameof(value));
    }

    /// <summary>Gets or initializes the forms of the title by gender and company form; empty if nothing is said about them.</summary>
    /// <exception cref="ArgumentNullException">The list or a form is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two forms have the same company form and gender.</exception>
    public IReadOnlyList<TitleForm> TitleForms
    {
        get => field ??= new ReadOnlyList<TitleForm>(Details?.TitleForms() ?? []);
        init => field = RoleRules.RequireTitleForms(Id, value, nameof(value));
    }

    /// <summary>Gets or initializes other names of the role, each in the languages that have it; empty if nothing is said.</summary>
    /// <remarks>A German title of a person has both genders, masculine first: <c>Finanzchef/Finanzchefin</c>.</remarks>
    /// <exception cref="ArgumentNullException">The list or an alias is <see langword="null"/>.</exception>
    public IReadOnlyList<LocalizedText> Aliases
    {
        get => field ??= new ReadOnlyList<LocalizedText>(Details?.Aliases() ?? []);
        init => field = ReadOnlyList<LocalizedText>.Require(value, "Alias", nameof(value));
    }

    /// <summary>Gets or initializes the titles of people who do the same, perhaps at another level; empty if nothing is said.</summary>
    /// <exception cref="ArgumentNullException">The list or a title is <see langword="null"/>.</exception>
    public IReadOnlyList<LocalizedText> FunctionalTitles
    {
        get => field ??= new ReadOnlyList<LocalizedText>(Details?.FunctionalTitles() ?? []);
        init => field = ReadOnlyList<LocalizedText>.Require(value, "Title", nameof(value));
    }

    /// <summary>Gets or initializes the titles that look like this role and mean others too; empty if nothing is said about them.</summary>
    /// <exception cref="ArgumentNullException">The list or a title is <see langword="null"/>.</exception>
    public IReadOnlyList<AmbiguousTitle> AmbiguousTitles
    {
        get => field ??= new ReadOnlyList<AmbiguousTitle>(Details?.AmbiguousTitles() ?? []);
        init => field = ReadOnlyList<AmbiguousTitle>.Require(value, "Title", nameof(value));
    }

    /// <summary>Gets or initializes where classifications of occupations file the role; empty if nothing is said about it.</summary>
    /// <exception cref="ArgumentNullException">The list or a code is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A code appears twice, or its classification is said to have none as well.</exception>
    public IReadOnlyList<OccupationCode> OccupationCodes
    {
        get => field ??= new ReadOnlyList<OccupationCode>(Details?.OccupationCodes() ?? []);
        init
        {
            field = ReadOnlyList<OccupationCode>.Require(value, "Code", nameof(value));
            RoleRules.RequireCodes(Id, field, MissingOccupationCodes, nameof(value));
        }
    }

    /// <summary>
    /// Gets or initializes the classifications of occupations that have no code for the role; empty if nothing is said about it.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list or an element is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A classification appears twice, or has a code as well.</exception>
    public IReadOnlyList<MissingOccupationCode> MissingOccupationCodes
    {
        get => field ??= new ReadOnlyList<MissingOccupationCode>(Details?.MissingOccupationCodes() ?? []);
        init
        {
            field = ReadOnlyList<MissingOccupationCode>.Require(value, "Missing code", nameof(value));
            RoleRules.RequireCodes(Id, OccupationCodes, field, nameof(value));
        }
    }

    // Set by initializers only.
    internal SourceList MandateSourceList = SourceList.Empty;

    /// <summary>What makes the parts of a built-in role that are not needed at once.</summary>
    internal RoleDetails? Details;

    internal RoleAreas Areas => areas ??= new RoleAreas(Responsibilities);
    internal RoleEntries Entries => entries ??= new RoleEntries(this);

    /// <summary>Says whether two roles are equal.</summary>
    public static bool operator ==(Role? left, Role? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two roles are unequal.</summary>
    public static bool operator !=(Role? left, Role? right) => !(left == right);

    /// <summary>Gets what the role is responsible for in an area.</summary>
    /// <param name="areaId">The id of the area; any string is allowed.</param>
    /// <returns>The responsibilities, in the order in which they were given; empty if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="areaId"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Responsibility> ResponsibilitiesIn(string areaId)
    {
        ArgumentNullException.ThrowIfNull(areaId);
        return Areas.Find(areaId) is { } area
            ? new ReadOnlyList<Responsibility>([.. area.Responsibilities])
            : ReadOnlyList<Responsibility>.Empty;
    }

    /// <summary>Gets the neutral title of the function.</summary>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>; in a language without title forms, this is <see cref="Title"/>.</param>
    /// <returns>The title, such as <c>IT-Leitung</c>, in the default language where no other fits; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public string GetTitle(string languageTag) => GetTitle(languageTag, TitleStyle.Neutral)!;

    /// <summary>Gets the title of the function in a style.</summary>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>.</param>
    /// <param name="style">
    /// The style; <see cref="TitleStyle.English"/> is the same in every language, <see cref="TitleStyle.Feminine"/> and
    /// <see cref="TitleStyle.Masculine"/> are for a person, not for a job advertisement.
    /// </param>
    /// <returns>
    /// The title, such as <c>IT-Leiter:in</c>, or <see langword="null"/> where the language has none in that style; it is never guessed.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is not a defined value.</exception>
    public string? GetTitle(string languageTag, TitleStyle style) => GetTitle(languageTag, style, CompanyForm.Function);

    /// <summary>Gets the title in a style, of the function or of a seat in the body that runs a company.</summary>
    /// <param name="languageTag">A BCP 47 tag such as <c>de-AT</c>.</param>
    /// <param name="style">
    /// The style; <see cref="TitleStyle.English"/> is the same in every language and body, <see cref="TitleStyle.Feminine"/> and
    /// <see cref="TitleStyle.Masculine"/> are for a person, not for a job advertisement.
    /// </param>
    /// <param name="body">Whether the title is that of the function, or of a seat in the body that runs such a company.</param>
    /// <returns>
    /// The title, such as <c>IT-Vorständin</c>, or <see langword="null"/> where the language has none in that style; it is never guessed.
    /// </returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="languageTag"/> or <paramref name="body"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is not a defined value.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(Roles.Cfo.GetTitle("de", TitleStyle.Feminine, CompanyForm.StockCorporation));
    /// </code>
    /// </example>
    public string? GetTitle(string languageTag, TitleStyle style, CompanyForm body)
    {
        ArgumentNullException.ThrowIfNull(languageTag);
        ArgumentNullException.ThrowIfNull(body);
        EnumWords.Styles.Require((int)style, nameof(style));
        return RoleTitles.Find(this, languageTag, style, body)?.Text;
    }

    /// <inheritdoc/>
    public bool Equals(Role? other) => ReferenceEquals(this, other)
        || (other is not null
            && Id.Equals(other.Id)
            && Abbreviation == other.Abbreviation
            && Title.Equals(other.Title)
            && Mandate.Equals(other.Mandate)
            && Remark == other.Remark
            && MandateSourceList.Equals(other.MandateSourceList)
            && Focus.Equals(other.Focus)
            && DefiningResponsibility == other.DefiningResponsibility
            && VendorRelationship == other.VendorRelationship
            && ReportingLine == other.ReportingLine
            && ListEquality.SameSequence(Responsibilities, other.Responsibilities)
            && ListEquality.SameSequence(TitleForms, other.TitleForms)
            && ListEquality.SameSequence(Aliases, other.Aliases)
            && ListEquality.SameSequence(FunctionalTitles, other.FunctionalTitles)
            && ListEquality.SameSequence(AmbiguousTitles, other.AmbiguousTitles)
            && ListEquality.SameSequence(OccupationCodes, other.OccupationCodes)
            && ListEquality.SameSequence(MissingOccupationCodes, other.MissingOccupationCodes));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Role);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Combine(Id.GetHashCode(), Mandate.GetHashCode());

    /// <summary>Returns the id.</summary>
    /// <returns>The id as a string; the same in every language.</returns>
    public override string ToString() => Id.Value;
}
