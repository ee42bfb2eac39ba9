using ExecRoles.Titles;

namespace ExecRoles.Tests.Catalog;

/// <summary>All that a catalog shows in a language: pages of every shape, titles, and names.</summary>
internal static class Shown
{
    private static readonly ResponsibilityArea[] Pool = [.. Areas.All.Take(3)];

    // Two roles with each of these make every sentence about common ground, and together every enumeration.
    private static readonly Role[] Shapes =
    [
        .. Enum.GetValues<SeatInTopManagement>().Select(static seat => Shape($"seat-{seat.ToString().ToLowerInvariant()}", Pool[..1], seat: seat)),
        Shape("three-areas", Pool), Shape("three-areas-again", Pool),
        Shape("three-and-vendors", Pool, hasVendors: true), Shape("three-and-vendors-again", Pool, hasVendors: true),
        Shape("one-and-vendors", Pool[..1], hasVendors: true), Shape("last-and-vendors", Pool[2..], hasVendors: true),
        Shape("last", Pool[2..]),
    ];

    private static readonly string[][] Comparisons =
    [
        ["cio", "cto"], ["cio", "cio"], ["ceo", "coo", "cfo"], [.. Roles.All.Select(static role => role.Id.Value)],
        ["seat-always", "seat-usually"], ["seat-sometimes", "seat-rarely"], ["seat-always", "last"], ["three-areas", "three-areas-again"],
        ["three-and-vendors", "three-and-vendors-again"], ["three-and-vendors", "one-and-vendors"], ["one-and-vendors", "last-and-vendors"],
        ["three-areas", "three-areas-again", "three-and-vendors"],
    ];

    /// <summary>Makes a catalog that has the built-in roles and those that are needed to show everything, reporting lines included.</summary>
    public static RoleCatalog Everything { get; } = Roles.All.With(new RoleCatalog(Shapes));

    /// <summary>Gives the names of values, the titles of the roles, and the pages of such a catalog, one after the other as they are asked for.</summary>
    public static IEnumerable<string> By(RoleCatalog catalog, string language, bool withSources = true) => Names(catalog).Select(name => name.In(language))
        .Concat(catalog.SelectMany(role => Titles(role, language)))
        .Concat(catalog.Select(role => catalog.Describe(role).JobAdTitle(language, TitleStyle.Neutral)!))
        .Concat(catalog.SelectMany(role => Reasons(role, catalog, language)))
        .Concat(Descriptions(catalog, withSources).Select(description => description.ToText(language)))
        .Concat(Comparisons.Select(catalog.Compare).Select(comparison => comparison.ToText(language)))
        .Concat(Pages(catalog, language))
        .Concat(Comparisons.Select(catalog.Compare).SelectMany(comparison => new[] { comparison.ToMarkdown(language), comparison.ToHtml(language) }))
        .Concat(Descriptions(catalog, withSources).SelectMany(description => new[] { description.ToMarkdown(language), description.ToHtml(language) }));

    private static IEnumerable<RoleDescription> Descriptions(RoleCatalog catalog, bool withSources) =>
        catalog.Select(role => withSources ? catalog.Describe(role.Id).WithSources() : catalog.Describe(role.Id));

    private static IEnumerable<string> Pages(RoleCatalog catalog, string language) =>
    [
        catalog.ToText(language), catalog.ToMarkdown(language), catalog.ToHtml(language),
        catalog.Matrix().ToText(language), catalog.Matrix().ToMarkdown(language), catalog.Matrix().ToHtml(language), catalog.Matrix().ToCsv(language),
    ];

    private static IEnumerable<string> Titles(Role role, string language) =>
        from body in role.TitleForms.Select(static form => form.Body).Distinct()
        from style in Enum.GetValues<TitleStyle>().Skip((int)TitleStyle.Neutral)
        let title = role.GetTitle(language, style, body)
        where title is not null
        select title;

    // Why the forms for a person are not for an advertisement.
    private static IEnumerable<string> Reasons(Role role, RoleCatalog catalog, string language) =>
        from form in role.TitleForms
        where form.Gender != TitleGender.Neutral
        let reason = TitleNeutrality.Check(form.Text.In(language), language, catalog).Reason
        where reason is not null
        select reason.In(language);

    private static IEnumerable<LocalizedText> Names(RoleCatalog catalog) =>
    [
        .. Enum.GetValues<FocusOrientation>().Select(value => value.DisplayName(catalog)),
        .. Enum.GetValues<VendorScope>().Select(value => value.DisplayName(catalog)),
        .. Enum.GetValues<MappingRelation>().Select(value => value.DisplayName(catalog)),
        .. Enum.GetValues<AspectOutcome>().Select(value => value.DisplayName(catalog)),
        .. Enum.GetValues<TitleStyle>().Select(value => value.DisplayName(catalog)),
        .. Enum.GetValues<SeatInTopManagement>().Select(value => value.DisplayName(catalog)),
        .. new[] { CompanyForm.Function, CompanyForm.StockCorporation, CompanyForm.LimitedCompany }.Select(value => value.DisplayName(catalog)),
    ];

    private static Role Shape(string id, ResponsibilityArea[] areas, bool hasVendors = false, SeatInTopManagement? seat = null) => new(
        id,
        new LocalizedText(("en", id), ("de", id)),
        Roles.Cio.Mandate,
        Roles.Cio.Focus,
        areas.Select(area => new Responsibility(area.Id, area, new LocalizedText(("en", $"{id} {area.Id}.")))))
    {
        VendorRelationship = hasVendors ? Roles.Cio.VendorRelationship : null,
        ReportingLine = seat is { } given ? new ReportingLine([RoleId.Parse("ceo")], given, new LocalizedText(("en", $"{id} reports to the CEO."))) : null,
    };
}
