namespace ExecRoles.Samples.Console;

/// <summary>Finds the words that a catalog has for renderings.</summary>
internal static class CatalogWords
{
    internal static string Word(this RoleCatalog catalog, string key, string language) =>
        catalog.TryGetText(key, out LocalizedText? word) ? word.In(language) : throw new KeyNotFoundException($"Every catalog has the word '{key}'.");
}
