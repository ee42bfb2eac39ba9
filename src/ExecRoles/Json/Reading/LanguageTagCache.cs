using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Shares the strings of language tags between texts: most documents repeat the same few a million times.</summary>
internal sealed class LanguageTagCache
{
    private readonly List<KeyValuePair<byte[], string>> known = [];

    /// <summary>Finds a tag as it is mostly written: without escapes, and in one piece.</summary>
    internal string? Find(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            foreach (KeyValuePair<byte[], string> tag in known)
            {
                if (reader.ValueSpan.SequenceEqual(tag.Key))
                {
                    return tag.Value;
                }
            }
        }

        return null;
    }

    internal void Add(ref Utf8JsonReader reader, string canonical)
    {
        const int Most = 64;
        if (!reader.ValueIsEscaped && !reader.HasValueSequence && known.Count < Most)
        {
            known.Add(new KeyValuePair<byte[], string>(reader.ValueSpan.ToArray(), canonical));
        }
    }
}
