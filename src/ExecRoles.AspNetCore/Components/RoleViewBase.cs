using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ExecRoles.AspNetCore;

/// <summary>What the components that show roles have in common: the catalog, the language, and how the HTML is written.</summary>
/// <remarks>
/// They write one <c>section</c> element, which fits into the page around it, and have no state: they work in static server rendering,
/// interactively, and in Razor Pages and views through the component tag helper. The stylesheet is
/// <c>_content/ExecRoles.AspNetCore/execroles.css</c>.
/// </remarks>
public abstract class RoleViewBase : ComponentBase
{
    private protected RoleViewBase()
    {
    }

    /// <summary>
    /// Gets or sets the catalog. If nothing is said, it is the cascading <see cref="RoleCatalog"/>, else the one among the services, else
    /// <see cref="Roles.All"/>.
    /// </summary>
    [Parameter]
    public RoleCatalog? Catalog { get; set; }

    /// <summary>
    /// Gets or sets the BCP 47 tag of the language, such as <c>de-AT</c>; that of the current UI culture if nothing is said.
    /// </summary>
    [Parameter]
    public string? Language { get; set; }

    /// <summary>Gets or sets <see cref="HtmlOptions.HeadingLevel"/>, 1 to 5; 2 if nothing is said.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 2;

    /// <summary>Gets or sets <see cref="HtmlOptions.HasHeading"/>; <see langword="true"/> if nothing is said.</summary>
    [Parameter]
    public bool HasHeading { get; set; } = true;

    /// <summary>Gets or sets <see cref="HtmlOptions.HasCaptions"/>; <see langword="false"/> if nothing is said.</summary>
    [Parameter]
    public bool HasCaptions { get; set; }

    /// <summary>Gets or sets <see cref="HtmlOptions.HasDataLabels"/>; <see langword="true"/> if nothing is said.</summary>
    [Parameter]
    public bool HasDataLabels { get; set; } = true;

    /// <summary>Gets or sets <see cref="HtmlOptions.HasLinks"/>; <see langword="true"/> if nothing is said.</summary>
    [Parameter]
    public bool HasLinks { get; set; } = true;

    /// <summary>Gets or sets <see cref="HtmlOptions.ClassName"/>; <c>execroles</c>, as in the stylesheet, if nothing is said.</summary>
    [Parameter]
    public string ClassName { get; set; } = "execroles";

    [CascadingParameter]
    private RoleCatalog? SurroundingCatalog { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    /// <inheritdoc/>
    protected sealed override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        HtmlOptions options = new()
        {
            HeadingLevel = HeadingLevel,
            HasHeading = HasHeading,
            HasCaptions = HasCaptions,
            HasDataLabels = HasDataLabels,
            HasLinks = HasLinks,
            ClassName = ClassName,
        };
        RoleCatalog catalog = CatalogSource.Choose(Catalog, SurroundingCatalog, Services);
        builder.AddMarkupContent(0, ToHtml(catalog, Language ?? CultureInfo.CurrentUICulture.Name, options));
    }

    private protected abstract string ToHtml(RoleCatalog catalog, string language, HtmlOptions options);
}
