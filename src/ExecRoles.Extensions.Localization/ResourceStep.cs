using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ExecRoles;

/// <summary>Takes texts from a localizer of the application's own.</summary>
internal sealed class ResourceStep<TResource>(string[] languages) : ICatalogStep
{
    public void Apply(CatalogDraft draft, IServiceScopeFactory scopes)
    {
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        try
        {
            if (scope.ServiceProvider.GetService<IStringLocalizer<TResource>>() is { } localizer)
            {
                Apply(draft, new LocalizerTexts(localizer, typeof(TResource).Assembly));
            }
            else
            {
                draft.RefuseTexts(
                    $"{this}: there is no IStringLocalizer<{typeof(TResource).Name}>. Call services.AddLocalization(), or register one.");
            }
        }
        finally
        {
            // Start-up is synchronous, but a database may have asynchronous disposal only.
            scope.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    public override string ToString() => $"OverrideTexts<{typeof(TResource).Name}>('{string.Join("', '", languages)}')";

    private void Apply(CatalogDraft draft, LocalizerTexts texts)
    {
        string[] keys = [.. draft.Catalog.TextKeys];
        foreach (string language in languages)
        {
            if (Cultures.Find(language) is { } culture)
            {
                draft.Add(language, texts.ReadOwn(culture, keys), this);
            }
            else
            {
                draft.RefuseTexts(
                    $"{this}: texts in '{language}' cannot be read, as this process has no culture of that name; "
                    + "in globalization-invariant mode it has none at all. "
                    + "Either give the process cultures (InvariantGlobalization=false and the ICU libraries), "
                    + $"or give the texts with AddTexts(\"{language}\", ...), which needs no culture.");
            }
        }
    }
}
