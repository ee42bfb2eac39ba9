using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;

namespace ExecRoles.AspNetCore;

/// <summary>Lets a person choose a role: a <c>select</c> element with the names of the roles, bound to a <see cref="RoleId"/>.</summary>
/// <remarks>
/// It works as the framework's own inputs do, in an <c>EditForm</c> or without one; attributes such as <c>id</c>, <c>name</c>,
/// <c>required</c> and <c>aria-describedby</c> are passed on. <c>InputSelect</c> cannot bind a <see cref="RoleId"/>: it throws where a
/// string is not an id. The first option stands for no role. An id that the catalog lacks stays chosen, under its own name, so that
/// saving a form does not change what nobody touched. A statically rendered form in which a role is optional binds a <c>string</c> on its
/// model with a <c>select</c> of its own: the framework takes the empty string that such a form sends for an invalid id.
/// </remarks>
/// <example>
/// <code language="razor">
/// &lt;label for="role"&gt;Role&lt;/label&gt;
/// &lt;RoleSelect id="role" @bind-Value="person.Role" /&gt;
/// </code>
/// </example>
public sealed class RoleSelect : InputBase<RoleId?>
{
    /// <inheritdoc cref="RoleViewBase.Catalog"/>
    [Parameter]
    public RoleCatalog? Catalog { get; set; }

    /// <inheritdoc cref="RoleViewBase.Language"/>
    [Parameter]
    public string? Language { get; set; }

    /// <summary>Gets or sets the words of the first option, which stands for no role; an en dash if nothing is said.</summary>
    [Parameter]
    public string Placeholder { get; set; } = "–";

    [CascadingParameter]
    private RoleCatalog? SurroundingCatalog { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private RoleCatalog ChosenCatalog => CatalogSource.Choose(Catalog, SurroundingCatalog, Services);

    /// <inheritdoc/>
    public override Task SetParametersAsync(ParameterView parameters)
    {
        // Only @bind-Value gives it; the component tag helper of Razor Pages and views cannot.
        ValueExpression ??= () => Value;
        return base.SetParametersAsync(parameters);
    }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        RoleCatalog catalog = ChosenCatalog;
        string language = Language ?? CultureInfo.CurrentUICulture.Name;
        Role? chosen = Value is { } id && catalog.TryGet(id, out Role? role) ? role : null;

        builder.OpenElement(0, "select");
        builder.AddMultipleAttributes(1, AdditionalAttributes);
        builder.AddAttribute(2, "name", string.IsNullOrEmpty(NameAttributeValue) ? null : NameAttributeValue);
        builder.AddAttribute(3, "class", $"execroles-select {CssClass}".TrimEnd());
        builder.AddAttribute(4, "value", BindConverter.FormatValue(CurrentValueAsString));
        builder.AddAttribute(5, "onchange", EventCallback.Factory.CreateBinder<string?>(this, Choose, CurrentValueAsString));
        builder.SetUpdatesAttributeName("value");
        builder.AddElementReferenceCapture(6, element => Element = element);
        AddOption(builder, string.Empty, Placeholder, null);
        if (Value is not null && chosen is null)
        {
            AddOption(builder, Value, Value, null);
        }

        foreach (Role one in catalog)
        {
            AddOption(builder, one.Id, catalog.Describe(one).GetTitle(language), one.Title.Resolve(language).Language);
        }

        builder.CloseElement();
    }

    /// <summary>Gets the element, once it is rendered interactively.</summary>
    public ElementReference? Element { get; private set; }

    /// <inheritdoc/>
    protected override bool TryParseValueFromString(
        string? value, out RoleId? result, [NotNullWhen(false)] out string? validationErrorMessage)
    {
        validationErrorMessage = null;
        result = null;
        if (string.IsNullOrEmpty(value) || value == Value?.Value)
        {
            result = string.IsNullOrEmpty(value) ? null : Value;
        }
        else if (RoleLookup.TryFind(ChosenCatalog, value, out Role? role))
        {
            result = role.Id;
        }
        else
        {
            validationErrorMessage = RoleLookup.ProblemOf(ChosenCatalog, value);
        }

        return validationErrorMessage is null;
    }

    private void Choose(string? value) => CurrentValueAsString = value;

    private static void AddOption(RenderTreeBuilder builder, string value, string text, string? language)
    {
        builder.OpenElement(7, "option");
        builder.AddAttribute(8, "value", value);
        builder.AddAttribute(9, "lang", language);
        builder.AddContent(10, text);
        builder.CloseElement();
    }
}
