using System.Globalization;
using System.Text;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Cultures;

/// <summary>All that the package says, under every pair of UI culture and format culture that has made trouble elsewhere.</summary>
public sealed class CultureMatrixTests
{
    private static readonly string[] FormatCultures = ["en-US", "de-DE", "tr-TR", "ar-SA"];

    public static TheoryData<string, string> UiCultures { get; } = new()
    {
        { "", "en" },
        { "en", "en" },
        { "en-GB", "en" },
        { "de", "de" },
        { "de-DE", "de" },
        { "de-AT", "de" },
        { "de-CH", "de" },
        { "de-XX", "de" },
        { "gsw", "en" },
        { "fr", "en" },
        { "tr-TR", "en" },
        { "ar", "en" },
        { "ja", "en" },
        { "qps-ploc", "en" },
        { "zz-Made", "en" },
    };

    [Theory]
    [MemberData(nameof(UiCultures))]
    public void ToString_UnderUiCulture_SpeaksItsLanguageWhateverTheFormatCulture(string uiCulture, string language)
    {
        foreach (string formatCulture in FormatCultures)
        {
            using CultureScope scope = new(formatCulture, uiCulture);
            foreach (string key in Roles.All.TextKeys)
            {
                Roles.All.TryGetText(key, out LocalizedText? text).ShouldBeTrue();
                text.Resolve(language).IsFallback.ShouldBe(key.Contains(".title.", StringComparison.Ordinal) && language != "de");
                string expected = text.In(language);

                text.ToString().ShouldBe(expected);
                text.In(CultureInfo.CurrentUICulture).ShouldBe(expected);
                $"{text}|{text:G}".ShouldBe($"{expected}|{expected}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(UiCultures))]
    public void Digest_UnderUiCulture_IsThatOfItsLanguageWhateverTheFormatCulture(string uiCulture, string language)
    {
        string expected = Digest(language);

        foreach (string formatCulture in FormatCultures)
        {
            using CultureScope scope = new(formatCulture, uiCulture);

            Digest(CultureInfo.CurrentUICulture).ShouldBe(expected);
            Digest(language).ShouldBe(expected);
        }
    }

    private static string Digest(CultureInfo culture) => Digest(culture.Name);

    private static string Digest(string languageTag)
    {
        StringBuilder digest = new();
        foreach (Role role in Roles.All)
        {
            digest.Append(role.ToText(languageTag)).Append(role.ToMarkdown(languageTag)).Append(role.ToHtml(languageTag));
            foreach (Role other in Roles.All)
            {
                RoleComparison comparison = Roles.Compare(role, other);
                digest.Append(comparison.ToText(languageTag)).Append(comparison.ToMarkdown(languageTag)).Append(comparison.ToHtml(languageTag));
                digest.Append(comparison.ToJson(languageTag)).Append(comparison.SummarizeCommonGround(languageTag));
                digest.AppendJoin(' ', comparison.Aspects.Select(aspect => aspect.Outcome.GetName(languageTag)));
            }
        }

        digest.AppendJoin(' ', Enum.GetValues<FocusOrientation>().Select(orientation => orientation.GetName(languageTag)));
        digest.AppendJoin(' ', Enum.GetValues<VendorScope>().Select(scope => scope.GetName(languageTag)));
        return digest.Append(RoleCatalogJson.ToJson(Roles.All)).ToString();
    }
}
