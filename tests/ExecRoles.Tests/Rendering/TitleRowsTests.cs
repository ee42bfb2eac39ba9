using ExecRoles.Tests.Comparison;

namespace ExecRoles.Tests.Rendering;

/// <summary>Title forms in a description: in the reader's language, or in all that have some, a row for each style that there is.</summary>
public sealed class TitleRowsTests
{
    private static readonly CompanyForm Cooperative = CompanyForm.Parse("cooperative");

    [Theory]
    [InlineData("de", "Leitung")]
    [InlineData("fr-CA", "Direction")]
    public void FormsInTwoLanguages_AreThoseOfTheReader(string language, string shown) =>
        Page(language, new TitleForm(CompanyForm.Function, TitleGender.Neutral, new LocalizedText(("de", "Leitung"), ("fr", "Direction"))))
            .Split('\n').ShouldContain(line => line.EndsWith($" form: {shown}", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void FormsInOtherLanguagesAlone_AreThoseOfAll() =>
        Page("en", new TitleForm(CompanyForm.Function, TitleGender.Neutral, new LocalizedText(("de", "Leitung"), ("fr", "Direction"))))
            .ShouldEndWith("\n- Neutral form:\n    - Leitung\n    - Direction\n", Case.Sensitive);

    // Aliases have a row of their own, which shows what the forms do not.
    [Theory]
    [InlineData("Leiterin")]
    [InlineData("Leiterin/Leiter")]
    public void AliasThatTheFormsShow_HasNoRowOfItsOwn(string alias)
    {
        TitleForm[] forms = [Form(TitleGender.Masculine, "Leiter"), Form(TitleGender.Feminine, "Leiterin")];

        Page("de", forms, alias).ShouldBe(Page("de", forms));
        Page("de", forms, "Leitung").ShouldNotBe(Page("de", forms));
    }

    [Fact]
    public void TwoGenders_GiveARowForEachStyleThatCanBeMade() =>
        Page("de", Form(TitleGender.Masculine, "Leiter"), Form(TitleGender.Feminine, "Leiterin")).ShouldEndWith(
            """

            - Weibliche Form: Leiterin
            - Männliche Form: Leiter
            - Paarform: Leiterin/Leiter
            - Form mit Doppelpunkt: Leiter:in
            - Form mit Genderstern: Leiter*in
            - Form mit Schrägstrich: Leiter/-in

            """.ReplaceLineEndings("\n"), Case.Sensitive);

    [Fact]
    public void SeveralBodies_FollowOneAnotherEachWithItsName() =>
        Page("de", Form(TitleGender.Neutral, "Leitung"), Form(TitleGender.Feminine, "Vorständin", CompanyForm.StockCorporation), Form(TitleGender.Neutral, "Obfrau", Cooperative)).ShouldEndWith(
            """

            - Neutrale Form: Leitung
            - Weibliche Form (Vorstand einer AG oder SE): Vorständin
            - Neutrale Form (cooperative): Obfrau

            """.ReplaceLineEndings("\n"), Case.Sensitive);

    [Fact]
    public void SourcesOfAForm_StandBehindIt() =>
        Page("de", Form(TitleGender.Feminine, "Leiterin", sources: new Source(Source.Web) { Place = "example.org" }), Form(TitleGender.Masculine, "Leiter")).ShouldContain(
            "\n- Weibliche Form: Leiterin [1]\n- Männliche Form: Leiter\n- Paarform: Leiterin/Leiter\n", Case.Sensitive);

    [Fact]
    public void WithoutSources_ThereAreNone() =>
        Roles.Describe(Roles.Cio).ToText("de").ShouldNotContain("Leiterin");

    private static TitleForm Form(TitleGender gender, string title, CompanyForm? body = null, params Source[] sources) =>
        new(body ?? CompanyForm.Function, gender, new LocalizedText(("de", title))) { Sources = sources };

    private static string Page(string language, params TitleForm[] forms) => Page(language, forms, []);

    private static string Page(string language, TitleForm[] forms, params string[] aliases)
    {
        Role given = OwnRole.Make("head-of-it");
        Role role = new(given.Id, given.Title, given.Mandate, given.Focus, given.Responsibilities)
        {
            TitleForms = forms,
            Aliases = [.. aliases.Select(static alias => new LocalizedText(("de", alias)))],
        };
        return Roles.Describe(role).WithSources().ToText(language);
    }
}
