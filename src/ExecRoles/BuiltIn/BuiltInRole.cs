namespace ExecRoles;

/// <summary>A built-in role as its file tells it: its structure; its texts come from the resources, by key. Tests check what is not checked here.</summary>
/// <remarks><see cref="SourceNotation"/> says how sources are written.</remarks>
internal abstract class BuiltInRole(string id, string abbreviation, string titleSources) : RoleDetails
{
    /// <summary>The two texts on the difference between CTO and CIO that the facts about these two come from.</summary>
    protected const string SourceTexts = "D:Difference between CTO and CIO (in English); D:Differenz zwischen CTO und CIO (in German)";

    private readonly List<Responsibility> responsibilities = [];
    private readonly List<string[]> neighbours = [];
    private Responsibility? defining;
    private IReadOnlyList<Boundary>? boundaries;

    internal override IReadOnlyList<Boundary> Boundaries =>
        boundaries ??= new ReadOnlyList<Boundary>([.. neighbours.Select(neighbour => BoundaryTo(otherRoleId: neighbour[0], sources: neighbour[1]))]);

    internal override TitleForms TitleForms() => new(
        BuiltInTitle.Forms(id, null) ?? throw new InvalidOperationException($"The resources of ExecRoles have no title forms of '{id}'."),
        BuiltInTitle.Forms(id, "stock-corporation"),
        BuiltInTitle.Forms(id, "limited-company"),
        new SourceList(titleSources));

    internal BuiltInRole AnswersFor(string responsibilityId, ResponsibilityArea area, string sources)
    {
        LocalizedText statement = EmbeddedTexts.Get(RoleTextKeys.ForResponsibility(id, responsibilityId));
        responsibilities.Add(Responsibility.FromChecked(responsibilityId, area, statement, new SourceList(sources)));
        return this;
    }

    internal BuiltInRole AnswersAboveAllFor(string responsibilityId, ResponsibilityArea area, string sources)
    {
        AnswersFor(responsibilityId, area, sources);
        defining = responsibilities[responsibilities.Count - 1];
        return this;
    }

    /// <summary>Says that the resources have a boundary to another built-in role; it is told with the one that comes later in the catalog.</summary>
    internal BuiltInRole StandsApartFrom(string otherRoleId, string sources)
    {
        neighbours.Add([otherRoleId, sources]);
        return this;
    }

    internal Role Make(FocusOrientation orientation, VendorScope vendorScope, string vendorSources) =>
        new(
            RoleId.FromChecked(id),
            EmbeddedTexts.Get(RoleTextKeys.ForTitle(id)),
            EmbeddedTexts.Get(RoleTextKeys.ForMandate(id)),
            new Focus(orientation, EmbeddedTexts.Get(RoleTextKeys.ForFocusAudience(id)), EmbeddedTexts.Get(RoleTextKeys.ForFocus(id))),
            new ReadOnlyList<Responsibility>(responsibilities.ToArray()),
            abbreviation,
            defining,
            new VendorRelationship(
                vendorScope,
                EmbeddedTexts.Get(RoleTextKeys.ForVendorsWhich(id)),
                EmbeddedTexts.Get(RoleTextKeys.ForVendorsPurpose(id)),
                EmbeddedTexts.Get(RoleTextKeys.ForVendors(id)),
                new SourceList(vendorSources)),
            details: this);

    private Boundary BoundaryTo(string otherRoleId, string sources) => new(
        EmbeddedTexts.Get(RoleTextKeys.ForBoundary(id, otherRoleId)),
        RoleId.FromChecked(id),
        RoleId.FromChecked(otherRoleId),
        new SourceList(sources));
}
