using System.Globalization;

namespace ExecRoles.Tests.Rendering;

/// <summary>One of the formats, with every method that renders in it.</summary>
internal sealed record Format(
    Func<RoleComparison, string, string> Comparison,
    Func<RoleComparison, CultureInfo, string> ComparisonInCulture,
    Func<RoleDescription, string, string> Description,
    Func<RoleDescription, CultureInfo, string> DescriptionInCulture,
    Func<Role, string, string> Role,
    Func<Role, CultureInfo, string> RoleInCulture)
{
    /// <summary>Gets plain text.</summary>
    public static Format Text { get; } = new(
        RoleComparisonRendering.ToText, RoleComparisonRendering.ToText,
        RoleDescriptionRendering.ToText, RoleDescriptionRendering.ToText,
        RoleRendering.ToText, RoleRendering.ToText);

    /// <summary>Gets Markdown.</summary>
    public static Format Markdown { get; } = new(
        RoleComparisonRendering.ToMarkdown, RoleComparisonRendering.ToMarkdown,
        RoleDescriptionRendering.ToMarkdown, RoleDescriptionRendering.ToMarkdown,
        RoleRendering.ToMarkdown, RoleRendering.ToMarkdown);

    /// <summary>Gets HTML.</summary>
    public static Format Html { get; } = new(
        RoleComparisonRendering.ToHtml, RoleComparisonRendering.ToHtml,
        RoleDescriptionRendering.ToHtml, RoleDescriptionRendering.ToHtml,
        RoleRendering.ToHtml, RoleRendering.ToHtml);

    /// <summary>Gets all formats.</summary>
    public static IReadOnlyDictionary<string, Format> ByName { get; } =
        new Dictionary<string, Format> { ["text"] = Text, ["markdown"] = Markdown, ["html"] = Html };

    /// <summary>Gets the names of all formats, for theories.</summary>
    public static TheoryData<string> Names { get; } = new(ByName.Keys);

    /// <summary>Shows a comparison.</summary>
    public string Show(RoleComparison comparison, string languageTag) => Comparison(comparison, languageTag);

    /// <summary>Shows a role.</summary>
    public string Show(Role role, string languageTag) => Role(role, languageTag);

    /// <summary>Shows a comparison, or a role, in all formats, each under its name.</summary>
    public static string ShowAll(Func<Format, string> show) =>
        string.Join('\n', ByName.Select(format => $"==== {format.Key} ====\n{show(format.Value)}"));
}
