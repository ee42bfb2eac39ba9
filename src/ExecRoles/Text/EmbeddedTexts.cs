using System.Collections;
using System.Reflection;
using System.Resources;
using System.Text;

namespace ExecRoles;

/// <summary>The texts that this assembly carries: one resource a language, all in the main assembly, read key by key.</summary>
/// <remarks>
/// Satellite assemblies get lost in too many hosts, and the look-up of <see cref="ResourceManager"/> needs cultures that a machine may not
/// know; so the resources are named by language and opened directly. What is read here is checked by tests, not on every start.
/// </remarks>
internal static class EmbeddedTexts
{
    private const string Prefix = "RoleTexts/RoleTexts";
    private const string Suffix = ".resources";
    private const string NeutralLanguage = "en";
    private static readonly object Gate = new();
    private static readonly string[] Languages = ListLanguages();
    private static readonly ResourceReader[] Readers = Open(Languages);

    /// <summary>Reads the text of a key in all languages that have it.</summary>
    internal static LocalizedText Get(string key)
    {
        List<ResolvedText> texts = new(Readers.Length);
        lock (Gate)
        {
            for (int index = 0; index < Readers.Length; index++)
            {
                if (Read(Readers[index], key) is { } text)
                {
                    texts.Add(new ResolvedText(Languages[index], text, isFallback: false));
                }
            }
        }

        return texts.Count > 0
            ? LocalizedText.FromChecked(texts)
            : throw new InvalidOperationException($"The resources of ExecRoles have no text '{key}'.");
    }

    /// <summary>Lists the keys of the neutral language, which has them all.</summary>
    internal static IReadOnlyList<string> Keys()
    {
        List<string> keys = [];
        lock (Gate)
        {
            foreach (DictionaryEntry entry in Readers[Array.IndexOf(Languages, NeutralLanguage)])
            {
                keys.Add((string)entry.Key);
            }
        }

        return keys;
    }

    private static string[] ListLanguages()
    {
        List<string> languages = [];
        foreach (string name in typeof(EmbeddedTexts).Assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal))
            {
                string language = name.Substring(Prefix.Length, name.Length - Prefix.Length - Suffix.Length);
                languages.Add(language.Length > 0 ? language.Substring(1) : NeutralLanguage);
            }
        }

        return [.. languages];
    }

    private static ResourceReader[] Open(string[] languages)
    {
        Assembly assembly = typeof(EmbeddedTexts).Assembly;
        ResourceReader[] readers = new ResourceReader[languages.Length];
        for (int index = 0; index < readers.Length; index++)
        {
            string ending = languages[index] == NeutralLanguage ? Suffix : "." + languages[index] + Suffix;
            readers[index] = new ResourceReader(assembly.GetManifestResourceStream(Prefix + ending)!);
        }

        return readers;
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
