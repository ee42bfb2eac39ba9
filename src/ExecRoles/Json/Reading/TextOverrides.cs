using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>The texts by key with which a document replaces others, or adds languages to them.</summary>
internal sealed class TextOverrides(ReadingContext context)
{
    private readonly Dictionary<string, long> offsets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalizedText> texts = new(StringComparer.Ordinal);

    internal void ReadAll(ref Utf8JsonReader reader)
    {
        if (!ValueReader.IsObject(ref reader, context, "the texts by key"))
        {
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            long offset = reader.TokenStartIndex;
            ValueReader.TryGetText(ref reader, context, out string? key);
            reader.Read();
            LocalizedText? text = LocalizedTextReader.Read(ref reader, context);
            if (key is not null && offsets.TryGetValue(key, out _))
            {
                context.AddError(offset, $"The member {Quotation.Of(key)} appears twice. Remove one.");
            }
            else if (key is not null)
            {
                offsets.Add(key, offset);
                if (text is not null)
                {
                    texts.Add(key, text);
                }
            }
        }
    }

    /// <summary>Makes a catalog with these texts; where a document has errors, only the keys of words are known for sure.</summary>
    internal RoleCatalog ApplyTo(RoleCatalog catalog, bool isWhole)
    {
        if (texts.Count == 0)
        {
            return catalog;
        }

        foreach (KeyValuePair<string, LocalizedText> text in texts)
        {
            foreach (LanguageText part in text.Value.Texts)
            {
                if (CatalogTexts.ProblemOfText(text.Key, part.Language, part.Text) is { } problem)
                {
                    context.AddError(offsets[text.Key], problem);
                }
            }
        }

        RoleCatalog changed = CatalogTexts.Override(catalog, texts, out IReadOnlyList<string> unknownKeys);
        string[]? known = null;
        foreach (string key in unknownKeys)
        {
            if (context.SkipsUnknownWords)
            {
                context.AddSkipped(offsets[key], $"Unknown text key {Quotation.Of(key)}. It was skipped.");
            }
            else if (isWhole || TextKeys.IsWord(key))
            {
                known ??= [.. catalog.Texts.Keys];
                context.AddError(offsets[key], $"Unknown text key {Quotation.Of(key)}.{Hint(key) ?? context.Suggest(key, known, "keys")}");
            }
        }

        return changed;
    }

    private string? Hint(string key) => context.Base is null && BuiltInTexts.Has(key)
        ? " The document does not have what it belongs to. To change texts of another catalog, set RoleCatalogJsonOptions.Base."
        : null;
}
