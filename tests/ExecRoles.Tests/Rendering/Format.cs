namespace ExecRoles.Tests.Rendering;

/// <summary>One of the formats, with every method that renders in it.</summary>
internal sealed record Format(
    Func<RoleComparison, string, string> Comparison,
    Func<RoleDescription, string, string> Description,
    Func<ResponsibilityMatrix, string, string> Matrix,
    Func<RoleCatalog, string, string> List)
{
    /// <summary>Gets plain text.</summary>
    public static Format Text { get; } = new(
        RoleComparisonRendering.ToText, (given, tag) => given.ToText(tag), ResponsibilityMatrixRendering.ToText, RoleCatalogRendering.ToText);

    /// <summary>Gets Markdown.</summary>
    public static Format Markdown { get; } = new(
        RoleComparisonRendering.ToMarkdown, (given, tag) => given.ToMarkdown(tag), ResponsibilityMatrixRendering.ToMarkdown, RoleCatalogRendering.ToMarkdown);

    /// <summary>Gets HTML.</summary>
    public static Format Html { get; } = HtmlWith(new HtmlOptions());

    /// <summary>Gets all formats.</summary>
    public static IReadOnlyDictionary<string, Format> ByName { get; } =
        new Dictionary<string, Format> { ["text"] = Text, ["markdown"] = Markdown, ["html"] = Html };

    /// <summary>Gets the names of all formats, for theories.</summary>
    public static TheoryData<string> Names { get; } = new(ByName.Keys);

    /// <summary>Gets HTML with options.</summary>
    public static Format HtmlWith(HtmlOptions options) => new(
        (given, tag) => given.ToHtml(tag, options),
        (given, tag) => given.ToHtml(tag, options),
        (given, tag) => given.ToHtml(tag, options),
        (given, tag) => given.ToHtml(tag, options));

    /// <summary>Shows a comparison.</summary>
    public string Show(RoleComparison comparison, string languageTag) => Comparison(comparison, languageTag);

    /// <summary>Shows a role in the built-in words.</summary>
    public string Show(Role role, string languageTag) => Description(Roles.Describe(role), languageTag);

    /// <summary>Gives all kinds of pages that a catalog has: a comparison of all, each role, the matrix, and the list.</summary>
    public IReadOnlyList<string> Pages(RoleCatalog catalog, string languageTag) =>
    [
        Comparison(catalog.Compare(catalog.Select(static role => role.Id.Value)), languageTag),
        .. catalog.Select(role => Description(catalog.Describe(role), languageTag)),
        .. catalog.Select(role => Description(catalog.Describe(role).WithSources(), languageTag)),
        Matrix(catalog.Matrix(), languageTag),
        List(catalog, languageTag),
    ];

    /// <summary>Shows something in all formats, each under its name.</summary>
    public static string ShowAll(Func<Format, string> show) =>
        string.Join('\n', ByName.Select(format => $"==== {format.Key} ====\n{show(format.Value)}"));
}
