using Microsoft.AspNetCore.Components;

namespace ExecRoles.AspNetCore;

/// <summary>
/// Shows two or more roles side by side, as <see cref="RoleComparisonRendering.ToHtml(RoleComparison, string, HtmlOptions)"/> writes them.
/// </summary>
/// <remarks>It is not called <c>RoleComparison</c> because pages use that type as well.</remarks>
/// <example><code language="razor">&lt;RoleComparisonView Ids="@(["cio", "cto"])" Language="de" /&gt;</code></example>
public sealed class RoleComparisonView : RoleViewBase
{
    /// <summary>Gets or sets the ids of the roles, two or more, in any case.</summary>
    /// <remarks>
    /// With fewer than two ids rendering throws an <see cref="InvalidOperationException"/>; with unknown ones a
    /// <see cref="KeyNotFoundException"/>, whose message lists all of them and names the nearest known id of each.
    /// </remarks>
    [Parameter]
    [EditorRequired]
    public IEnumerable<string>? Ids { get; set; }

    private protected override string ToHtml(RoleCatalog catalog, string language, HtmlOptions options)
    {
        List<Role> roles = RoleLookup.Require(catalog, Ids ?? []);
        return roles.Count >= 2
            ? catalog.Compare(roles).ToHtml(language, options)
            : throw new InvalidOperationException($"{nameof(RoleComparisonView)} needs two or more roles to compare. Set {nameof(Ids)}.");
    }
}
