using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Model;

/// <summary>The rule by which pair, colon, asterisk and slash forms come from a feminine and a masculine title.</summary>
public sealed class TitlePairsTests
{
    private static readonly TitleStyle[] Styles = [TitleStyle.Pair, TitleStyle.Colon, TitleStyle.Asterisk, TitleStyle.Slash];

    private static readonly string[] Words = ["Leiter", "Leiterin", "Vorsitzende", "Vorsitzender", "IT", "der", "in", "und"];

    /// <summary>Gets titles of one to four words, two of which are likely to have words in common.</summary>
    private static Gen<string> Titles { get; } = Gen.Choose(1, 4).SelectMany(count => Gen.Elements(Words).ArrayOf(count)).Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("IT-Leiterin", "IT-Leiter", "IT-Leiterin/IT-Leiter", "IT-Leiter:in")]
    [InlineData("CEOin", "CEO", "CEOin/CEO", "CEO:in")]
    [InlineData("Leiterin des operativen Geschäfts", "Leiter des operativen Geschäfts", "Leiterin/Leiter des operativen Geschäfts", "Leiter:in des operativen Geschäfts")]
    [InlineData("Senior Beraterin", "Senior Berater", "Senior Beraterin/Berater", "Senior Berater:in")]
    [InlineData("Senior Beraterin im Vertrieb", "Senior Berater im Vertrieb", "Senior Beraterin/Berater im Vertrieb", "Senior Berater:in im Vertrieb")]
    public void Combine_OneWordWithTheEnding_GivesAllStyles(string feminine, string masculine, string pair, string colon) =>
        Derived(feminine, masculine).ShouldBe([pair, colon, colon.Replace(':', '*'), colon.Replace(":", "/-", StringComparison.Ordinal)]);

    [Theory]
    [InlineData("Technische Leiterin", "Technischer Leiter", "Technische Leiterin/Technischer Leiter", "Technische:r Leiter:in")]
    [InlineData("Kaufmännische Leiterin der Gruppe", "Kaufmännischer Leiter der Gruppe", "Kaufmännische Leiterin/Kaufmännischer Leiter der Gruppe", "Kaufmännische:r Leiter:in der Gruppe")]
    [InlineData("Vorsitzende", "Vorsitzender", "Vorsitzende/Vorsitzender", "Vorsitzende:r")]
    [InlineData("Vorsitzende der Geschäftsleitung", "Vorsitzender der Geschäftsleitung", "Vorsitzende/Vorsitzender der Geschäftsleitung", "Vorsitzende:r der Geschäftsleitung")]
    [InlineData("Erste Stellvertretende Vorsitzende", "Erster Stellvertretender Vorsitzender", "Erste Stellvertretende Vorsitzende/Erster Stellvertretender Vorsitzender", "Erste:r Stellvertretende:r Vorsitzende:r")]
    [InlineData("Personalchefin und Leiterin", "Personalchef und Leiter", "Personalchefin und Leiterin/Personalchef und Leiter", "Personalchef:in und Leiter:in")]
    public void Combine_AdjectivesAndSeveralWords_GivesEachItsEnding(string feminine, string masculine, string pair, string colon) =>
        Derived(feminine, masculine).ShouldBe([pair, colon, colon.Replace(':', '*'), colon.Replace(":", "/-", StringComparison.Ordinal)]);

    [Theory]
    [InlineData("Technische Vorständin", "Technischer Vorstand", "Technische Vorständin/Technischer Vorstand")]
    [InlineData("Chefstrategin", "Chefstratege", "Chefstrategin/Chefstratege")]
    [InlineData("Kauffrau", "Kaufmann", "Kauffrau/Kaufmann")]
    [InlineData("Finanzvorständin", "Finanzvorstand", "Finanzvorständin/Finanzvorstand")]
    [InlineData("Ärztin", "Arzt", "Ärztin/Arzt")]
    [InlineData("Beamtin", "Beamter", "Beamtin/Beamter")]
    [InlineData("Chefin von allem", "Chef vom Ganzen", "Chefin von allem/Chef vom Ganzen")]
    [InlineData("IT-Leiter", "IT-Leiterin", "IT-Leiter/IT-Leiterin")]
    [InlineData("Chef", "Chefr", "Chef/Chefr")]
    [InlineData("e", "er", "e/er")]
    [InlineData("Leiter in", "Leiter ", "Leiter in/")]
    public void Combine_MoreThanTheEndingDiffers_GivesThePairAlone(string feminine, string masculine, string pair) =>
        Derived(feminine, masculine).ShouldBe([pair, null, null, null]);

    [Theory]
    [InlineData("weibliche Führungskraft", "Führungskraft", "weibliche Führungskraft/Führungskraft")]
    [InlineData("Führungskraft", "männliche Führungskraft", "Führungskraft/männliche Führungskraft")]
    [InlineData("Leiterin IT", "IT", "Leiterin IT/IT")]
    [InlineData("IT-Leitung", "IT-Leitung (m)", "IT-Leitung/IT-Leitung (m)")]
    [InlineData("die Leitung der IT", "die IT", "die Leitung der IT/IT")]
    public void Combine_OneFormHasTheWordsOfTheOther_NamesBoth(string feminine, string masculine, string pair) =>
        Derived(feminine, masculine).ShouldBe([pair, null, null, null]);

    [Theory]
    [InlineData("Führungskraft", "Führungskraft")]
    [InlineData("Vorstand für Personal", "Vorstand für Personal")]
    [InlineData("", "Leiter")]
    [InlineData("Leiterin", "  ")]
    public void Combine_EqualOrBlankForms_GivesNone(string feminine, string masculine) => Derived(feminine, masculine).ShouldBe([null, null, null, null]);

    [Fact]
    public void Combine_AnyTitles_GivesAPairThatHasBothInIt() =>
        Prop.ForAll(Titles.ToArbitrary(), Titles.ToArbitrary(), (feminine, masculine) =>
        {
            if (Derived(feminine, masculine)[0] is not { } pair)
            {
                return feminine == masculine;
            }

            string[] sides = pair.Split('/');
            string after = feminine[Math.Min(sides[0].Length, feminine.Length)..];
            string before = masculine[..Math.Max(0, masculine.Length - sides[1].Length)];
            return sides.Length == 2
                && sides.All(static side => side.Length > 0 && side == side.Trim())
                && feminine == sides[0] + after
                && masculine == before + sides[1]
                && sides[0].StartsWith(before, StringComparison.Ordinal)
                && sides[1].EndsWith(after, StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Combine_AnyTitles_GivesAShortFormOnlyIfBothCanBeReadFromIt() =>
        Prop.ForAll(Titles.ToArbitrary(), Titles.ToArbitrary(), (feminine, masculine) =>
            Derived(feminine, masculine) is var derived
            && (derived[1] is not { } colon || (Feminine(colon) == feminine && Masculine(colon) == masculine))
            && derived[2] == derived[1]?.Replace(':', '*')
            && derived[3] == derived[1]?.Replace(":", "/-", StringComparison.Ordinal)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Combine_AnyWordWithTheEnding_GivesTheShortForm() =>
        Prop.ForAll(Titles.ToArbitrary(), Titles.ToArbitrary(), Gen.Elements("Leiter", "Beraterin", "in", "CEO").ToArbitrary(), (before, after, word) =>
            Derived($"{before} {word}in {after}", $"{before} {word} {after}")
                .SequenceEqual([$"{before} {word}in/{word} {after}", $"{before} {word}:in {after}", $"{before} {word}*in {after}", $"{before} {word}/-in {after}"]))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Combine_FormsOfEachRole_GluesNoTwoWords() =>
        Roles.All.SelectMany(role => Bodies.SelectMany(body => Enum.GetValues<TitleStyle>().Select(style => role.GetTitle("de", style, body))))
            .Where(static title => title is not null && title.Skip(1).Zip(title, static (letter, before) => char.IsUpper(letter) && char.IsLower(before)).Any(static glued => glued))
            .ShouldBeEmpty();

    [Fact]
    public void Combine_FormsOfEachRole_CanBeReadFromTheColonForm() =>
        Roles.All.SelectMany(role => Bodies.Where(body => role.GetTitle("de", TitleStyle.Colon, body) is { } colon
            && (Feminine(colon) != role.GetTitle("de", TitleStyle.Feminine, body) || Masculine(colon) != role.GetTitle("de", TitleStyle.Masculine, body))))
            .ShouldBeEmpty();

    [Fact]
    public void Combine_FormsOfARole_GivesItsTitles() =>
        Prop.ForAll(Titles.ToArbitrary(), Titles.ToArbitrary(), static (feminine, masculine) =>
        {
            Role role = OwnRole.Make(titleForms:
            [
                new(CompanyForm.Function, TitleGender.Feminine, new LocalizedText(("de", feminine))),
                new(CompanyForm.Function, TitleGender.Masculine, new LocalizedText(("de", masculine))),
            ]);
            return Derived(feminine, masculine).SequenceEqual(Styles.Select(style => role.GetTitle("de", style)));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("de", "Leiter:in")]
    [InlineData("DE-at", "Leiter:in")]
    [InlineData("en", null)]
    [InlineData("del", null)]
    [InlineData("", null)]
    public void Combine_AnyLanguage_GivesColonFormsInGermanAlone(string languageTag, string? colon)
    {
        TitlePairs.Combine("Leiterin", "Leiter", TitleStyle.Pair, languageTag).ShouldBe("Leiterin/Leiter");
        TitlePairs.Combine("Leiterin", "Leiter", TitleStyle.Colon, languageTag).ShouldBe(colon);
    }

    [Theory]
    [InlineData(TitleStyle.English)]
    [InlineData(TitleStyle.Neutral)]
    [InlineData(TitleStyle.Feminine)]
    [InlineData(TitleStyle.Masculine)]
    [InlineData((TitleStyle)8)]
    public void Combine_StyleThatDoesNotNameBoth_IsRefused(TitleStyle style) =>
        Should.Throw<ArgumentOutOfRangeException>(() => TitlePairs.Combine("Leiterin", "Leiter", style, "de"))
            .Message.ShouldStartWith("This style does not name both genders. Use Pair, Colon, Asterisk or Slash.");

    [Fact]
    public void Combine_Null_Throws()
    {
        Should.Throw<ArgumentNullException>(() => TitlePairs.Combine(null!, "Leiter", TitleStyle.Pair, "de")).ParamName.ShouldBe("feminine");
        Should.Throw<ArgumentNullException>(() => TitlePairs.Combine("Leiterin", null!, TitleStyle.Pair, "de")).ParamName.ShouldBe("masculine");
        Should.Throw<ArgumentNullException>(() => TitlePairs.Combine("Leiterin", "Leiter", TitleStyle.Pair, null!)).ParamName.ShouldBe("languageTag");
    }

    private static CompanyForm[] Bodies => [CompanyForm.Function, CompanyForm.StockCorporation, CompanyForm.LimitedCompany];

    private static string Feminine(string colon) => colon.Replace(":in", "in", StringComparison.Ordinal).Replace(":r", "", StringComparison.Ordinal);

    private static string Masculine(string colon) => colon.Replace(":in", "", StringComparison.Ordinal).Replace(":r", "r", StringComparison.Ordinal);

    private static string?[] Derived(string feminine, string masculine) =>
        [.. Styles.Select(style => TitlePairs.Combine(feminine, masculine, style, "de"))];
}
