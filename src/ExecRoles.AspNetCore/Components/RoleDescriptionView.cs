using Microsoft.AspNetCore.Components;

namespace ExecRoles.AspNetCore;

/// <summary>Shows one role, as <see cref="RoleDescription.ToHtml(string, HtmlOptions)"/> writes it.</summary>
/// <remarks>It is not called <c>RoleDescription</c> because pages use that type as well.</remarks>
/// <example><code language="razor">&lt;RoleDescriptionView Id="cio" HeadingLevel="1" HasSources /&gt;</code></example>
public sealed class RoleDescriptionView : RoleViewBase
{
    /// <summary>Gets or sets the id of the role, in any case.</summary>
    /// <remarks>
    /// Without an id rendering throws an <see cref="InvalidOperationException"/>; with an unknown one a
    /// <see cref="KeyNotFoundException"/>, whose message lists known ids and names the nearest one.
    /// </remarks>
    [Parameter]
    [EditorRequired]
    public string? Id { get; set; }

    /// <summary>Gets or sets whether titles, codes and sources are shown as well; <see langword="false"/> if nothing is said.</summary>
    [Parameter]
    public bool HasSources { get; set; }

    private protected override string ToHtml(RoleCatalog catalog, string language, HtmlOptions options)
    {
        string id = Id ?? throw new InvalidOperationException($"{nameof(RoleDescriptionView)} has no role to show. Set {nameof(Id)}.");
        RoleDescription description = catalog.Describe(RoleLookup.Require(catalog, [id])[0]);
        return (HasSources ? description.WithSources() : description).ToHtml(language, options);
    }
}
