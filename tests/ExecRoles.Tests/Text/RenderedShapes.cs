using System.Text.RegularExpressions;

namespace ExecRoles.Tests.Text;

/// <summary>Renderings of every shape that a comparison can have, so that every word of the renderings is said by one of them.</summary>
internal static class RenderedShapes
{
    private static readonly ResponsibilityArea[] Pool = [.. Areas.All.Take(3)];
    private static readonly VendorRelationship Vendors = Roles.Cio.VendorRelationship!;

    private static readonly RoleComparison[] Comparisons =
    [
        Roles.Compare(Roles.Cio, Roles.Cto),
        Roles.Compare(Roles.Cio, Roles.Cio),
        Of((1, false), (1, false)),
        Of((1, false), (1, false), (2, false)),
        Of((3, false), (3, false)),
        Of((1, true), (1, true)),
        Of((3, true), (3, true)),
        Of((1, true), (-1, true)),
        Of((1, false), (-1, false)),
        Of((3, true), (1, true), (-1, false)),
        Roles.Compare(Roles.Ceo, Roles.Coo, Roles.Cfo),
    ];

    /// <summary>Gets all renderings in a language.</summary>
    public static IEnumerable<string> In(string language) =>
        Comparisons.SelectMany(comparison => (IEnumerable<string>)[comparison.ToText(language), comparison.ToMarkdown(language), comparison.ToHtml(language)])
            .Concat(Roles.All.SelectMany(role => (IEnumerable<string>)[role.ToText(language), role.ToMarkdown(language), role.ToHtml(language)]))
            .Concat(Roles.All.Select(role => Roles.All.Describe(role.Id).WithSources().ToText(language)))
            .Concat(Roles.All.Select(role => role.JobAdTitle(language)));

    /// <summary>Says whether one rendering has the words of a template, with anything in the place of its placeholders.</summary>
    public static bool Say(string language, string template)
    {
        Regex words = new($"(?<!\\w){Regex.Replace(Regex.Escape(template), "\\\\\\{[a-z:]+}", ".+")}(?!\\w)");
        return In(language).Any(words.IsMatch);
    }

    private static RoleComparison Of(params (int Areas, bool HasVendors)[] shapes) =>
        Roles.Compare(shapes.Select(static (shape, index) => Make($"role-{index}", shape.Areas, shape.HasVendors)));

    /// <summary>Makes a role with so many of the first areas, or of the last if the number is negative.</summary>
    private static Role Make(string id, int areas, bool hasVendors)
    {
        IEnumerable<ResponsibilityArea> own = areas > 0 ? Pool.Take(areas) : Pool.TakeLast(-areas);
        return new Role(
            id,
            new LocalizedText(("en", id), ("de", id)),
            Roles.Cio.Mandate,
            Roles.Cio.Focus,
            own.Select(area => new Responsibility(area.Id, area, new LocalizedText(("en", $"{id} {area.Id}")))),
            vendorRelationship: hasVendors ? Vendors : null);
    }
}
