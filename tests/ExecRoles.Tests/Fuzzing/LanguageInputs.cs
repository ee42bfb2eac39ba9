using ExecRoles.Tests.Rendering;
using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>Strings that somebody may take for language tags.</summary>
internal static class LanguageInputs
{
    private static readonly string[] Languages = ["en", "de", "de-CH", "de-CH-1996", "zh-Hant", "zh-Hant-TW", "sr-Latn", "es-419", "gsw", "x-payroll"];

    private static readonly string[] Originals =
        [.. Languages, "", "de_DE.UTF-8@euro", "DE_at", "de-CH-1996-x-any", "en-GB-oed", "i-klingon", "sl-rozaj-biske-1994-u-co-phonebk", "tr-TR", "qps-ploc", "C", "*"];

    private static readonly LocalizedText Many = new([.. Languages.Select(language => (language, language))]);

    private static readonly LocalizedText WithoutEnglish = new(("it", "it"), ("de-AT", "de-AT"), ("i-klingon", "i-klingon"));

    private static readonly string[] Rendered = ["en", "de", "de-CH"];

    /// <summary>Makes a string that is nearly a tag, or was never one.</summary>
    public static FuzzInput Make(Random random)
    {
        string tag = random.Next(8) == 0 ? HostileTexts.Any(random) : TextMutations.Of(Originals[random.Next(Originals.Length)], random);
        bool isRendered = random.Next(16) == 0;
        return new FuzzInput(() => Check(tag, isRendered), () => Shown.Text(tag));
    }

    private static void Check(string tag, bool isRendered)
    {
        IsFound(Many, tag);
        IsFound(WithoutEnglish, tag);
        if (TryMake(tag) is { } text)
        {
            text.Languages[0].Equals(tag, StringComparison.OrdinalIgnoreCase).ShouldBeTrue();
            text.Resolve(tag).IsFallback.ShouldBeFalse();
            Many.With(tag, "words").In(tag).ShouldBe("words");
        }

        if (isRendered)
        {
            string language = LanguageLookup.Find(tag, Rendered) ?? "en";
            Roles.Describe(Roles.Cio).ToHtml(tag).ShouldBe(Roles.Describe(Roles.Cio).ToHtml(language));
            FocusOrientation.Both.DisplayName().In(tag).ShouldBe(FocusOrientation.Both.DisplayName().In(language));
        }
    }

    private static void IsFound(LocalizedText text, string tag)
    {
        string? expected = LanguageLookup.Find(tag, text.Languages);
        ResolvedText found = text.Resolve(tag);
        found.Language.ShouldBe(expected ?? text.DefaultLanguage);
        found.Text.ShouldBe(found.Language);
        found.IsFallback.ShouldBe(expected is null);
        text.In(tag).ShouldBe(found.Text);
        if (tag is not ("" or "G"))
        {
            text.ToString(tag, null).ShouldBe(found.Text);
        }
    }

    private static LocalizedText? TryMake(string tag)
    {
        try
        {
            return new LocalizedText((tag, "words"));
        }
        catch (ArgumentException exception)
        {
            ErrorMessages.Require(exception.Message);
            return null;
        }
    }
}
