using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>An executive role: what it is there for, where it looks, what it answers for, and how it deals with vendors.</summary>
/// <remarks>
/// Immutable and thread-safe. Two roles are equal if all that they say is equal, down to the texts. Texts are given in all languages that
/// they have; <see cref="LocalizedText.In(string)"/> picks one.
/// </remarks>
[JsonConverter(typeof(RoleJsonConverter))]
public sealed partial class Role : IEquatable<Role>
{
    private readonly RoleDetails? details;
    private TitleForms? titleForms;
    // Given, or else made from the details when somebody asks.
    private IReadOnlyList<OccupationCode>? codes;
    private RoleLayout? layout;

    /// <summary>Initializes a role, with its id as a string.</summary>
    /// <param name="id">The id: lower-case ASCII words joined by hyphens.</param>
    /// <param name="title">The title.</param>
    /// <param name="mandate">What the role is there for, in one sentence.</param>
    /// <param name="focus">Where the role looks.</param>
    /// <param name="responsibilities">What the role answers for: one or more, each with an id of its own.</param>
    /// <param name="abbreviation">The abbreviation, such as <c>CIO</c>, or <see langword="null"/>.</param>
    /// <param name="definingResponsibility">The id of the responsibility at the heart of the role, or <see langword="null"/>.</param>
    /// <param name="vendorRelationship">How the role deals with vendors, or <see langword="null"/> if it does not.</param>
    /// <param name="titleForms">What the role is called by gender, or <see langword="null"/>.</param>
    /// <param name="codes">Where classifications of occupations file the role, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The id is not an id or is reserved; there is no responsibility, one is <see langword="null"/>, or two have one id; the defining
    /// responsibility is not among them; the abbreviation is blank or not well-formed UTF-16; or a code comes twice, or its classification is
    /// said to have none as well.
    /// </exception>
    public Role(
        string id,
        LocalizedText title,
        LocalizedText mandate,
        Focus focus,
        IEnumerable<Responsibility> responsibilities,
        string? abbreviation = null,
        string? definingResponsibility = null,
        VendorRelationship? vendorRelationship = null,
        TitleForms? titleForms = null,
        IEnumerable<OccupationCode>? codes = null)
        : this(
            RoleId.Require(id, nameof(id)),
            title,
            mandate,
            focus,
            responsibilities,
            abbreviation,
            definingResponsibility,
            vendorRelationship,
            titleForms,
            codes)
    {
    }

    /// <summary>Initializes a role.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    /// <param name="mandate">What the role is there for, in one sentence.</param>
    /// <param name="focus">Where the role looks.</param>
    /// <param name="responsibilities">What the role answers for: one or more, each with an id of its own.</param>
    /// <param name="abbreviation">The abbreviation, such as <c>CIO</c>, or <see langword="null"/>.</param>
    /// <param name="definingResponsibility">The id of the responsibility at the heart of the role, or <see langword="null"/>.</param>
    /// <param name="vendorRelationship">How the role deals with vendors, or <see langword="null"/> if it does not.</param>
    /// <param name="titleForms">What the role is called by gender, or <see langword="null"/>.</param>
    /// <param name="codes">Where classifications of occupations file the role, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// There is no responsibility, one is <see langword="null"/>, or two have one id; the defining responsibility is not among them; the
    /// abbreviation is blank or not well-formed UTF-16; or a code comes twice, or its classification is said to have none as well.
    /// </exception>
    public Role(
        RoleId id,
        LocalizedText title,
        LocalizedText mandate,
        Focus focus,
        IEnumerable<Responsibility> responsibilities,
        string? abbreviation = null,
        string? definingResponsibility = null,
        VendorRelationship? vendorRelationship = null,
        TitleForms? titleForms = null,
        IEnumerable<OccupationCode>? codes = null)
        : this(
            id ?? throw new ArgumentNullException(nameof(id)),
            title ?? throw new ArgumentNullException(nameof(title)),
            mandate ?? throw new ArgumentNullException(nameof(mandate)),
            focus ?? throw new ArgumentNullException(nameof(focus)),
            RoleRules.RequireResponsibilities(id, responsibilities, nameof(responsibilities)),
            abbreviation is null ? null : PlainText.Require(abbreviation, "The abbreviation", nameof(abbreviation)),
            definingResponsibility: null,
            vendorRelationship,
            titleForms,
            RoleRules.RequireCodes(id, codes, nameof(codes))) =>
        DefiningResponsibility = definingResponsibility is null
            ? null
            : RoleRules.RequireDefining(id, definingResponsibility, Responsibilities, nameof(definingResponsibility));

    /// <summary>Initializes a role from parts that are known to be good.</summary>
    internal Role(
        RoleId id,
        LocalizedText title,
        LocalizedText mandate,
        Focus focus,
        ReadOnlyList<Responsibility> responsibilities,
        string? abbreviation,
        Responsibility? definingResponsibility,
        VendorRelationship? vendorRelationship,
        TitleForms? titleForms,
        IReadOnlyList<OccupationCode> codes)
        : this(id, title, mandate, focus, responsibilities, abbreviation, definingResponsibility, vendorRelationship, details: null)
    {
        this.titleForms = titleForms;
        this.codes = codes;
    }

    /// <summary>Initializes a role that makes some of its parts only when somebody asks for them.</summary>
    internal Role(
        RoleId id,
        LocalizedText title,
        LocalizedText mandate,
        Focus focus,
        ReadOnlyList<Responsibility> responsibilities,
        string? abbreviation,
        Responsibility? definingResponsibility,
        VendorRelationship? vendorRelationship,
        RoleDetails? details)
    {
        Id = id;
        Title = title;
        Mandate = mandate;
        Focus = focus;
        Responsibilities = responsibilities;
        Abbreviation = abbreviation;
        DefiningResponsibility = definingResponsibility;
        VendorRelationship = vendorRelationship;
        this.details = details;
    }

    /// <summary>Gets the id.</summary>
    public RoleId Id { get; }

    /// <summary>Gets the title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the abbreviation, such as <c>CIO</c>, or <see langword="null"/>; the same in every language.</summary>
    public string? Abbreviation { get; }

    /// <summary>Gets what the role is there for, in one sentence.</summary>
    public LocalizedText Mandate { get; }

    /// <summary>Gets where the role looks.</summary>
    public Focus Focus { get; }

    /// <summary>Gets what the role answers for: one or more, in the order in which they were given.</summary>
    public IReadOnlyList<Responsibility> Responsibilities { get; }

    /// <summary>Gets the responsibility at the heart of the role, or <see langword="null"/> if none stands out.</summary>
    public Responsibility? DefiningResponsibility { get; }

    /// <summary>Gets how the role deals with vendors, or <see langword="null"/> if it does not.</summary>
    public VendorRelationship? VendorRelationship { get; }

    /// <summary>Gets what the role is called by gender, or <see langword="null"/> if nothing is said about it.</summary>
    public TitleForms? TitleForms => titleForms ??= details?.TitleForms();

    /// <summary>Gets where classifications of occupations file the role, also those that have no code for it; empty if nothing is said about it.</summary>
    public IReadOnlyList<OccupationCode> Codes => codes ??= new ReadOnlyList<OccupationCode>(details!.Codes());

    /// <summary>Gets the boundaries to other built-in roles that are told with this one.</summary>
    internal IReadOnlyList<Boundary> BuiltInBoundaries => details?.Boundaries ?? ReadOnlyList<Boundary>.Empty;

    /// <summary>Gets whether the role was made from a built-in one, and so tells its boundaries.</summary>
    internal bool TellsBoundaries => details is not null;

    internal RoleLayout Layout => layout ??= new RoleLayout(this);

    /// <summary>Says whether two roles are equal.</summary>
    /// <param name="left">One role.</param>
    /// <param name="right">The other role.</param>
    /// <returns><see langword="true"/> if all that they say is equal, or both are <see langword="null"/>.</returns>
    public static bool operator ==(Role? left, Role? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two roles are unequal.</summary>
    /// <param name="left">One role.</param>
    /// <param name="right">The other role.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(Role? left, Role? right) => !(left == right);

    /// <summary>Gets the responsibilities in an area.</summary>
    /// <param name="area">The area; it is matched by its id.</param>
    /// <returns>The responsibilities in that area, in their order; empty if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Responsibility> ResponsibilitiesIn(ResponsibilityArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return ResponsibilitiesIn(area.Id);
    }

    /// <summary>Gets the responsibilities in the area with an id.</summary>
    /// <param name="areaId">The id of the area.</param>
    /// <returns>The responsibilities in that area, in their order; empty if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="areaId"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Responsibility> ResponsibilitiesIn(string areaId)
    {
        ArgumentNullException.ThrowIfNull(areaId);
        return Layout.Find(areaId)?.Responsibilities ?? ReadOnlyList<Responsibility>.Empty;
    }

    /// <inheritdoc/>
    public bool Equals(Role? other) => ReferenceEquals(this, other)
        || (other is not null
            && Id.Equals(other.Id)
            && Abbreviation == other.Abbreviation
            && Title.Equals(other.Title)
            && Mandate.Equals(other.Mandate)
            && Focus.Equals(other.Focus)
            && DefiningResponsibility == other.DefiningResponsibility
            && VendorRelationship == other.VendorRelationship
            && ListEquality.SameSequence(Responsibilities, other.Responsibilities)
            && TitleForms == other.TitleForms
            && ListEquality.SameSequence(Codes, other.Codes));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Role);

    /// <inheritdoc/>
    public override int GetHashCode() => ListEquality.Combine(Id.GetHashCode(), Mandate.GetHashCode());

    /// <summary>Returns the id.</summary>
    /// <returns>The id as a string; the same in every language.</returns>
    public override string ToString() => Id.Value;
}
