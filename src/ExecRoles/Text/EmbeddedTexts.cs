using System.Collections;
using System.Reflection;
using System.Resources;
using System.Text;

namespace ExecRoles;

/// <summary>The texts that this assembly carries: one resource a language, all in the main assembly, read key by key.</summary>
/// <remarks>
/// Satellite assemblies get lost in too many hosts, and the look-up of <see cref="ResourceManager"/> needs cultures that a machine may not
/// know; so the resources are named by language and opened directly.
/// </remarks>
internal static class EmbeddedTexts
{
    private const string Prefix = "RoleTexts/RoleTexts";
    private const string Suffix = ".resources";
    private const string NeutralLanguage = "en";
    private static readonly object Gate = new();
    private static readonly KeyValuePair<string, ResourceReader>[] Languages = Open();

    /// <summary>Reads the text of a key in all languages that have it.</summary>
    internal static LocalizedText Get(string key)
    {
        List<KeyValuePair<string, string>> texts = [];
        lock (Gate)
        {
            foreach (KeyValuePair<string, ResourceReader> language in Languages)
            {
                if (Read(language.Value, key) is { } text)
                {
                    texts.Add(new KeyValuePair<string, string>(language.Key, text));
                }
            }
        }

        return texts.Count > 0
            ? new LocalizedText(texts)
            : throw new InvalidOperationException($"The resources of ExecRoles have no text '{key}'.");
    }

    /// <summary>Lists the keys of the neutral language, which has them all.</summary>
    internal static IReadOnlyList<string> Keys()
    {
        List<string> keys = [];
        lock (Gate)
        {
            foreach (DictionaryEntry entry in Array.Find(Languages, static language => language.Key == NeutralLanguage).Value)
            {
                keys.Add((string)entry.Key);
            }
        }

        return keys;
    }

    private static KeyValuePair<string, ResourceReader>[] Open()
    {
        Assembly assembly = typeof(EmbeddedTexts).Assembly;
        List<KeyValuePair<string, ResourceReader>> languages = [];
        foreach (string name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal))
            {
                string language = name.Substring(Prefix.Length, name.Length - Prefix.Length - Suffix.Length).TrimStart('.');
                ResourceReader reader = new(assembly.GetManifestResourceStream(name)!);
                languages.Add(new KeyValuePair<string, ResourceReader>(language.Length > 0 ? language : NeutralLanguage, reader));
            }
        }

        return [.. languages];
    }

    private static string? Read(ResourceReader reader, string key)
    {
        try
        {
            reader.GetResourceData(key, out _, out byte[] data);
            using BinaryReader content = new(new MemoryStream(data), Encoding.UTF8);
            return content.ReadString();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
