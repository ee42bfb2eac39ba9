namespace ExecRoles.AspNetCore;

/// <summary>
/// Shows who is responsible for what, as <see cref="ResponsibilityMatrixRendering.ToHtml(ResponsibilityMatrix, string, HtmlOptions)"/>
/// writes it.
/// </summary>
/// <remarks>To show some of the roles, give it a catalog of these: <c>Catalog="@Roles.All.Where(…)"</c>.</remarks>
/// <example><code language="razor">&lt;ResponsibilityMatrixView HasHeading="false" HasCaptions /&gt;</code></example>
public sealed class ResponsibilityMatrixView : RoleViewBase
{
    private protected override string ToHtml(RoleCatalog catalog, string language, HtmlOptions options) =>
        catalog.Matrix().ToHtml(language, options);
}
