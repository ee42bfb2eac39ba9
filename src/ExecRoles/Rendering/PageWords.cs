using System.Text;

namespace ExecRoles;

/// <summary>Says things in the language of a page: looks words up, resolves texts, and fills the templates among the words.</summary>
internal sealed class PageWords
{
    private const int TypicalLineLength = 256;

    /// <summary>The language that the words themselves are in.</summary>
    internal readonly string Language;
    internal readonly Wording Wording;
    private readonly string languageTag;
    private readonly StringBuilder scratchPad = new(TypicalLineLength);

    internal PageWords(Wording wording, string languageTag)
    {
        Wording = wording;
        this.languageTag = languageTag;
        Language = wording["words.comparison"].Find(languageTag).Language;
    }

    internal ResolvedText Resolve(LocalizedText text) => text.Resolve(languageTag);

    internal Phrase Say(LocalizedText text)
    {
        LanguageText found = text.Find(languageTag);
        return new Phrase(found.Text, LanguageOf(found.Language));
    }

    internal Phrase Say(ResolvedText resolved) => new(resolved.Text, LanguageOf(resolved.Language));

    internal Phrase Say(string key) => Say(Wording[key]);

    /// <summary>Fills the placeholders of a template with a phrase each.</summary>
    internal Phrase Fill(
        string key,
        string first,
        Phrase firstValue,
        string? second = null,
        Phrase? secondValue = null,
        string? third = null,
        Phrase? thirdValue = null) =>
        Fill(key, null, first, firstValue, second, secondValue, third, thirdValue);

    /// <summary>Fills the placeholders of a template, the first one with an enumeration.</summary>
    internal Phrase Enumerate(string key, string first, Phrase[] values, string? second = null, Phrase? secondValue = null) =>
        Fill(key, values, first, null, second, secondValue, null, null);

    private Phrase Fill(
        string key,
        Phrase[]? values,
        string first,
        Phrase? firstValue,
        string? second,
        Phrase? secondValue,
        string? third,
        Phrase? thirdValue)
    {
        LanguageText template = Wording[key].Find(languageTag);
        string language = LanguageOf(template.Language);
        PhraseBuilder phrase = new(scratchPad, Language);
        int position = 0;
        while (TextTemplate.TryFind(template.Text, position, out int open, out int close))
        {
            phrase.Add(template.Text, position, open, language);
            int end = TextTemplate.EndOfName(template.Text, open, close);
            string? lowered = end < close ? language : null;
            if (!TextTemplate.IsNamed(template.Text, open, end, first))
            {
                Phrase value = third is not null && TextTemplate.IsNamed(template.Text, open, end, third) ? thirdValue! : secondValue!;
                phrase.Add(Lowered(value, lowered));
            }
            else
            {
                phrase.Add(firstValue is null ? Join(values!, lowered) : Lowered(firstValue, lowered));
            }

            position = close + 1;
        }

        phrase.Add(template.Text, position, template.Text.Length, language);
        return phrase.End();
    }

    // A German text on a Swiss page is not foreign.
    private string LanguageOf(string language) =>
        ReferenceEquals(language, Language) || !LanguageTag.Matches(Language, language) ? language : Language;

    /// <summary>Joins values to "a, b and c"; where a value has the conjunction inside, to "a, b, and c and d".</summary>
    private Phrase Join(Phrase[] values, string? lowered)
    {
        Phrase joined = Lowered(values[0], lowered);
        for (int index = 1; index < values.Length; index++)
        {
            string key = index + 1 < values.Length ? "words.list.next" : HasPair(values) ? "words.list.last-of-pairs" : "words.list.last";
            joined = Fill(key, "first", joined, "second", Lowered(values[index], lowered));
        }

        return joined;
    }

    /// <summary>Says whether a value has the conjunction of enumerations inside, as "rules and risks" has.</summary>
    private bool HasPair(Phrase[] values)
    {
        string template = Wording["words.list.last"].In(languageTag);
        int start = template.IndexOf('}') + 1;
        string conjunction = template.Substring(start, template.LastIndexOf('{') - start);
        bool hasPair = false;
        foreach (Phrase value in values)
        {
            hasPair |= conjunction.Trim().Length > 0 && value.Text.Contains(conjunction);
        }

        return hasPair;
    }

    private static Phrase Lowered(Phrase phrase, string? inLanguage) => inLanguage is null ? phrase : phrase.Lowered(inLanguage);
}
