using System.Globalization;
using System.Text.Json;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Json;
using ExecRoles.Tests.Rendering;

namespace ExecRoles.Tests.Cultures;

/// <summary>All that the package says, under every pair of UI culture and format culture that has made trouble elsewhere.</summary>
public sealed class CultureMatrixTests
{
    // Each role with the next, and all at once: pairs of all with all would grow with the square of the catalog.
    private static readonly RoleComparison[] Comparisons =
        [.. Roles.All.Zip(Roles.All.Skip(1), (first, second) => Roles.Compare(first, second)), Roles.Compare(Roles.All)];

    private static readonly IReadOnlyList<object> Objects =
        ModelObjects.ReachableFrom([Roles.All, Areas.All, Roles.All.Matrix(), .. Comparisons, .. Roles.All.Select(role => Roles.All.Describe(role.Id))]);

    private static readonly Dictionary<string, string> Expected =
        new[] { "en", "de", "de-CH" }.ToDictionary(language => language, language => LanguageMembers.Say(Objects, CultureInfo.GetCultureInfo(language), language));

    private static readonly string Catalog = RoleCatalogJson.ToJson(Roles.All);

    public static TheoryData<string, string> UiCultures => CultureMatrix.UiCultures;

    [Theory]
    [MemberData(nameof(UiCultures))]
    public void ToString_UnderUiCulture_SpeaksItsLanguageWhateverTheFormatCulture(string uiCulture, string language)
    {
        foreach (string formatCulture in FormatCulturesWith(uiCulture))
        {
            using CultureScope scope = new(formatCulture, uiCulture);
            foreach ((string key, LocalizedText text) in Roles.All.Texts)
            {
                text.Resolve(language).IsFallback.ShouldBe(key.Contains(".title.", StringComparison.Ordinal) && language == "en");
                string expected = text.In(language);

                text.ToString().ShouldBe(expected);
                text.In(CultureInfo.CurrentUICulture).ShouldBe(expected);
                $"{text}|{text:G}".ShouldBe($"{expected}|{expected}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(UiCultures))]
    public void Members_ThatTakeALanguage_SpeakItWhateverTheCulturesAre(string uiCulture, string language)
    {
        foreach (string formatCulture in FormatCulturesWith(uiCulture))
        {
            using CultureScope scope = new(formatCulture, uiCulture);

            LanguageMembers.Say(Objects, CultureInfo.CurrentUICulture, uiCulture).Split('\n').ShouldBeLineByLine([Expected[language]]);
        }

        string other = language == "de" ? "en" : "de";
        using CultureScope foreign = new(CultureMatrix.FormatCultures[^1], uiCulture);
        LanguageMembers.Say(Objects, CultureInfo.GetCultureInfo(other), other).Split('\n').ShouldBeLineByLine([Expected[other]]);
    }

    [Theory]
    [MemberData(nameof(UiCultures))]
    public void Json_UnderUiCulture_IsTheSameAndIsReadWhateverTheFormatCulture(string uiCulture, string language)
    {
        string[] expected = [.. Comparisons.Select(comparison => comparison.ToJson(language)), .. Comparisons.Select(comparison => JsonSerializer.Serialize(comparison))];
        foreach (string formatCulture in FormatCulturesWith(uiCulture))
        {
            using CultureScope scope = new(formatCulture, uiCulture);

            RoleCatalogJson.ToJson(Roles.All).ShouldBe(Catalog);
            RoleCatalogJson.Parse(Catalog).Equals(Roles.All).ShouldBeTrue();
            Comparisons.Select(comparison => comparison.ToJson(uiCulture))
                .Concat(Comparisons.Select(comparison => JsonSerializer.Serialize(comparison))).ShouldBe(expected);
        }
    }

    [Theory]
    [MemberData(nameof(UiCultures))]
    public void Errors_UnderUiCulture_AreTheSameWhateverTheFormatCulture(string uiCulture, string language)
    {
        string expected = Messages();
        foreach (string formatCulture in FormatCulturesWith(uiCulture))
        {
            using CultureScope scope = new(formatCulture, uiCulture);

            Messages().ShouldBe(expected, language);
        }
    }

    [Fact]
    public void Members_ThatTakeALanguage_AreFound() => new[]
    {
        "LocalizedText.In", "LocalizedText.Resolve", "Role.GetTitle", "RoleDescription.ToMarkdown", "RoleDescription.JobAdTitle",
        "RoleComparisonRendering.ToHtml", "RoleComparisonRendering.SummarizeCommonGround", "ResponsibilityMatrixRendering.ToCsv", "RoleCatalogRendering.ToText",
        "RoleComparisonJson.ToJson",
    }.Except(LanguageMembers.All.Select(member => $"{member.DeclaringType!.Name}.{member.Name}")).ShouldBeEmpty();

    // All with the two languages that there are, and one with each of the others, as the one does not depend on the other.
    private static IEnumerable<string> FormatCulturesWith(string uiCulture) => uiCulture is "" or "de"
        ? CultureMatrix.FormatCultures
        : [CultureMatrix.FormatCultures[CultureMatrix.UiCultureNames.ToList().IndexOf(uiCulture) % CultureMatrix.FormatCultures.Count]];

    // What is compared without regard to letter case, or has numbers in it.
    private static string Messages() => string.Join('\n',
    [
        .. Documents.NamesIn(Documents.Bad).Select(name => Documents.ErrorsOf(Documents.Read(Documents.Bad, name))),
        .. Documents.NamesIn(Documents.BeyondSchema).Select(name => Documents.ErrorsOf(Documents.Read(Documents.BeyondSchema, name))),
        Should.Throw<KeyNotFoundException>(() => Roles.All["CI0"]).Message,
        Should.Throw<FormatException>(() => RoleId.Parse("CIO İNFORMATION")).Message,
        Should.Throw<ArgumentException>(() => new LocalizedText(("EN_us", "x"))).Message,
        Should.Throw<ArgumentOutOfRangeException>(() => ((FocusOrientation)1_000).DisplayName()).Message,
    ]);
}
