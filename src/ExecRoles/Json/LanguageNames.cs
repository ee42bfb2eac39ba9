using System.Text;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Shares the strings of language tags between texts: most documents repeat the same few a million times.</summary>
internal sealed class LanguageNames
{
    private const int Most = 64;
    private readonly List<KeyValuePair<byte[], string>> known = [];

    internal string? Find(ref Utf8JsonReader reader)
    {
        // The comparison throws on an escaped half of a surrogate pair.
        if (reader.ValueIsEscaped)
        {
            return null;
        }

        foreach (KeyValuePair<byte[], string> name in known)
        {
            if (reader.ValueTextEquals(name.Key))
            {
                return name.Value;
            }
        }

        return null;
    }

    internal void Add(string written, string canonical)
    {
        if (known.Count < Most)
        {
            known.Add(new KeyValuePair<byte[], string>(Encoding.UTF8.GetBytes(written), canonical));
        }
    }
}
