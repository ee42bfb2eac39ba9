using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>The texts by key that a document puts in the place of others.</summary>
internal sealed class WordOverrides
{
    private readonly List<(string Key, long Offset, LocalizedText Text)> texts = [];

    internal void Read(ref Utf8JsonReader reader, Findings findings)
    {
        if (!JsonValue.IsObject(ref reader, findings, "the texts by key"))
        {
            return;
        }

        UniqueIds keys = new("texts");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            long offset = reader.TokenStartIndex;
            bool hasKey = JsonValue.TryGetText(ref reader, findings, out string? key);
            keys.Require(key, offset, findings);
            reader.Read();
            if (LocalizedTextReader.Read(ref reader, findings) is { } text && hasKey)
            {
                texts.Add((key!, offset, text));
            }
        }
    }

    internal RoleCatalog? ApplyTo(RoleCatalog catalog, Findings findings)
    {
        foreach ((string key, long offset, LocalizedText text) in texts)
        {
            if (!catalog.TryGetText(key, out _))
            {
                findings.Add(offset, catalog.ProblemOfKey(key));
            }
            else if (text.Languages.Select(language => RoleCatalog.ProblemOfText(key, language, text.In(language))).FirstOrDefault(found => found is not null) is { } problem)
            {
                findings.Add(offset, problem);
            }
        }

        if (!findings.IsEmpty)
        {
            return null;
        }

        foreach (string language in texts.SelectMany(static given => given.Text.Languages).Distinct())
        {
            catalog = catalog.WithTexts(
                language,
                texts.Where(given => given.Text.Languages.Contains(language)).ToDictionary(static given => given.Key, given => given.Text.In(language)));
        }

        return catalog;
    }
}
