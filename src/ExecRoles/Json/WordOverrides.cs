using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>The texts by key that a document puts in the place of others.</summary>
internal sealed class WordOverrides
{
    private readonly Dictionary<string, (long Offset, LocalizedText? Text)> texts = new(StringComparer.Ordinal);

    internal void Read(ref Utf8JsonReader reader, Findings findings)
    {
        if (!JsonValue.IsObject(ref reader, findings, "the texts by key"))
        {
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            long offset = reader.TokenStartIndex;
            JsonValue.TryGetText(ref reader, findings, out string? key);
            reader.Read();
            LocalizedText? text = LocalizedTextReader.Read(ref reader, findings);
            if (key is not null && texts.ContainsKey(key))
            {
                findings.AddMemberTwice(offset, key);
            }
            else if (key is not null)
            {
                texts.Add(key, (offset, text));
            }
        }
    }

    /// <summary>Makes a catalog with these texts; of one that is not whole, only the keys of words are known for sure, and judged.</summary>
    internal RoleCatalog ApplyTo(RoleCatalog catalog, bool isWhole, Findings findings)
    {
        if (texts.Count == 0)
        {
            return catalog;
        }

        RoleCatalog changed = catalog.Change((key, text) =>
        {
            if (!texts.TryGetValue(key, out (long Offset, LocalizedText? Text) given))
            {
                return text;
            }

            texts.Remove(key);
            foreach (ResolvedText part in given.Text?.Texts ?? [])
            {
                if (RoleCatalog.ProblemOfText(key, part.Language, part.Text) is { } problem)
                {
                    findings.Add(given.Offset, problem);
                }
            }

            return given.Text is null ? text : Merge(text, given.Text);
        });
        string[]? known = null;
        foreach (KeyValuePair<string, (long Offset, LocalizedText? Text)> given in texts)
        {
            if (isWhole || RoleTextKeys.IsWord(given.Key))
            {
                known ??= [.. catalog.TextKeys];
                findings.Add(given.Value.Offset, $"There is no text {Quotation.Of(given.Key)} in this catalog.{findings.Suggest(given.Key, known, "keys")}");
            }
        }

        return changed;
    }

    private static LocalizedText Merge(LocalizedText text, LocalizedText given) =>
        LocalizedText.FromChecked([.. text.Texts.Concat(given.Texts).GroupBy(static part => part.Language).Select(static parts => parts.Last().Copy())]);
}
