using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles;

/// <summary>Adds texts in one language.</summary>
internal sealed class TextsStep(string language, IReadOnlyDictionary<string, string> texts) : ICatalogStep
{
    public void Apply(CatalogDraft draft, IServiceScopeFactory scopes) => draft.Add(language, texts, this);

    public override string ToString() => $"AddTexts('{language}')";
}
