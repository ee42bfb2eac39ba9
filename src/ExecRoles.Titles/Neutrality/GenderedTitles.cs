using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;

namespace ExecRoles.Titles;

/// <summary>What a catalog knows about titles that show a gender, in one language: its forms, its aliases, and the nouns in them.</summary>
internal sealed class GenderedTitles
{
    private const int MostTags = 16;
    private static readonly ConditionalWeakTable<RoleCatalog, ConcurrentDictionary<string, GenderedTitles>> Known = new();

    private readonly string languageTag;
    private readonly Dictionary<string, GenderedTitle> gendered = new(StringComparer.Ordinal);
    private readonly HashSet<string> neutral = new(StringComparer.Ordinal);
    private readonly HashSet<string> abbreviations = new(StringComparer.Ordinal);
    private readonly PersonNouns nouns = new();
    private int longest;

    private GenderedTitles(RoleCatalog catalog, string languageTag)
    {
        this.languageTag = languageTag;
        foreach (Role role in catalog)
        {
            abbreviations.Add(role.Abbreviation?.ToLowerInvariant() ?? string.Empty);
            foreach (TitleForm form in role.TitleForms)
            {
                AddForm(role, form);
            }

            foreach (LocalizedText alias in role.Aliases)
            {
                AddAlias(role, alias);
            }
        }
    }

    /// <summary>Gets what a catalog knows; it is kept as long as the catalog lives, since titles are checked by the list.</summary>
    internal static GenderedTitles Of(RoleCatalog catalog, string languageTag)
    {
        ConcurrentDictionary<string, GenderedTitles> byTag = Known.GetValue(catalog, static _ => new(StringComparer.OrdinalIgnoreCase));
        if (!byTag.TryGetValue(languageTag, out GenderedTitles? titles))
        {
            // Tags may come from anywhere, and in any number.
            if (byTag.Count >= MostTags)
            {
                byTag.Clear();
            }

            titles = byTag.GetOrAdd(languageTag, new GenderedTitles(catalog, languageTag));
        }

        return titles;
    }

    /// <summary>Finds the form or alias that a title is; <see langword="null"/> if it is none.</summary>
    internal GenderedTitle? Find(string title) => Lookup(KeyOf(title, longest)) ?? Lookup(KeyOf(title, longest, abbreviations));

    internal GenderedWords WordsIn(string title) => new(title, nouns);

    /// <summary>Lists what of the given titles is open to all genders, each once.</summary>
    internal IReadOnlyList<string> Open(List<string?> titles)
    {
        List<string> open = [];
        foreach (string? title in titles)
        {
            if (title is not null && !open.Contains(title) && Find(title) is null && (IsNeutral(title) || WordsIn(title).First is null))
            {
                open.Add(title);
            }
        }

        return open.AsReadOnly();
    }

    /// <summary>Says whether a title is a neutral form of the catalog.</summary>
    internal bool IsNeutral(string title) => neutral.Contains(KeyOf(title, longest));

    private GenderedTitle? Lookup(string key) => gendered.TryGetValue(key, out GenderedTitle? title) ? title : null;

    private void AddForm(Role role, TitleForm form)
    {
        if (InLanguage(form.Text) is not { } title)
        {
            return;
        }

        if (form.Gender == TitleGender.Neutral)
        {
            neutral.Add(KeyOf(title.Text));
            return;
        }

        Add(
            role,
            form.Body,
            form.Gender,
            title.Language,
            role.GetTitle(languageTag, TitleStyle.Feminine, form.Body),
            role.GetTitle(languageTag, TitleStyle.Masculine, form.Body));
    }

    private void AddAlias(Role role, LocalizedText alias)
    {
        if (InLanguage(alias) is { } title && PersonNouns.SidesOf(title.Text) is { } sides)
        {
            Add(role, null, TitleGender.Feminine, title.Language, sides[0], sides[1]);
            Add(role, null, TitleGender.Masculine, title.Language, sides[0], sides[1]);
        }
    }

    private ResolvedText? InLanguage(LocalizedText text) => text.Resolve(languageTag) is { IsFallback: false } resolved ? resolved : null;

    private void Add(Role role, CompanyForm? body, TitleGender gender, string language, string? feminine, string? masculine)
    {
        GenderedTitle title = new(role, body, gender, feminine, masculine);
        string key = KeyOf(title.Text);
        if (feminine is not null && masculine is not null)
        {
            if (KeyOf(feminine) == KeyOf(masculine))
            {
                return;
            }

            if (GermanWords.IsGerman(language))
            {
                nouns.Learn(feminine, masculine, role.GetTitle(languageTag, TitleStyle.Neutral, body ?? CompanyForm.Function));
            }
        }

        if (key.Length > 0 && Lookup(key) is null)
        {
            gendered.Add(key, title);
        }
    }

    private string KeyOf(string title)
    {
        string key = KeyOf(title, int.MaxValue);
        longest = Math.Max(longest, key.Length);
        return key;
    }

    // What is longer than each title of the catalog is none of them.
    private static string KeyOf(string title, int longest, HashSet<string>? omitted = null)
    {
        StringBuilder key = new();
        for (TitleWordReader reader = new(title); reader.Read();)
        {
            if (reader.IsInclusive || key.Length > longest)
            {
                return string.Empty;
            }

            if (omitted is null || !omitted.Contains(reader.Word))
            {
                key.Append(key.Length > 0 ? " " : string.Empty).Append(reader.Word);
            }
        }

        return key.ToString();
    }
}
