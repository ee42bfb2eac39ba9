namespace ExecRoles.Tests.Model;

/// <summary>What a role is called, by style and company: <see cref="Role.GetTitle(string, TitleStyle, CompanyForm)"/> and its shorter forms.</summary>
public sealed class RoleTitlesTests
{
    private static readonly CompanyForm Cooperative = CompanyForm.Parse("cooperative");

    private static readonly Role HeadOfIt = OwnRole.Make(titleForms:
    [
        Form(TitleGender.Neutral, "IT-Leitung"), Form(TitleGender.Feminine, "IT-Leiterin"), Form(TitleGender.Masculine, "IT-Leiter"),
        Form(TitleGender.Feminine, "Vorständin", Cooperative), Form(TitleGender.Masculine, "Vorstand", Cooperative),
    ]);

    [Theory]
    [InlineData(TitleStyle.English, "Head of Payroll")]
    [InlineData(TitleStyle.Neutral, "IT-Leitung")]
    [InlineData(TitleStyle.Feminine, "IT-Leiterin")]
    [InlineData(TitleStyle.Masculine, "IT-Leiter")]
    [InlineData(TitleStyle.Pair, "IT-Leiterin/IT-Leiter")]
    [InlineData(TitleStyle.Colon, "IT-Leiter:in")]
    [InlineData(TitleStyle.Asterisk, "IT-Leiter*in")]
    [InlineData(TitleStyle.Slash, "IT-Leiter/-in")]
    public void GetTitle_AnyStyle_IsThatForm(TitleStyle style, string title)
    {
        HeadOfIt.GetTitle("de", style).ShouldBe(title);
        HeadOfIt.GetTitle("de", style, CompanyForm.Function).ShouldBe(title);
    }

    [Fact]
    public void GetTitle_WithoutStyle_IsTheNeutralForm() => HeadOfIt.GetTitle("de-AT").ShouldBe("IT-Leitung");

    [Fact]
    public void GetTitle_OtherBody_IsItsOwn()
    {
        HeadOfIt.GetTitle("de", TitleStyle.Feminine, Cooperative).ShouldBe("Vorständin");
        HeadOfIt.GetTitle("de", TitleStyle.Pair, Cooperative).ShouldBe("Vorständin/Vorstand");
        HeadOfIt.GetTitle("de", TitleStyle.Colon, Cooperative).ShouldBeNull();
    }

    [Fact]
    public void GetTitle_BodyWithoutForms_IsTheEnglishTitleAlone() =>
        Enum.GetValues<TitleStyle>().ShouldAllBe(style =>
            HeadOfIt.GetTitle("de", style, CompanyForm.StockCorporation) == (style == TitleStyle.English ? "Head of Payroll" : null));

    [Fact]
    public void GetTitle_EnglishOfEachRole_IsTheSameInAllLanguagesAndBodies() =>
        Roles.All.ShouldAllBe(role => new[] { "en", "de", "fr", "" }.All(tag => new[] { CompanyForm.Function, CompanyForm.LimitedCompany, Cooperative }.All(body =>
            role.GetTitle(tag, TitleStyle.English, body) == role.Title.In("en"))));

    [Fact]
    public void GetTitle_EnglishOfARoleWithoutEnglishTitle_IsNull()
    {
        Role role = OwnRole.Make(title: new LocalizedText(("de", "Leitung Entgelt"), ("fr", "Responsable paie")));

        role.GetTitle("de", TitleStyle.English).ShouldBeNull();
        role.GetTitle("en", TitleStyle.English).ShouldBeNull();
    }

    [Theory]
    [InlineData("en-GB", "Head of Organisation")]
    [InlineData("en-US", "Head of Organization")]
    [InlineData("de", "Head of Organization")]
    public void GetTitle_EnglishOfARegion_IsThatOfTheRegion(string tag, string title) =>
        OwnRole.Make(title: new LocalizedText(("en", "Head of Organization"), ("en-GB", "Head of Organisation"), ("de", "Leitung Organisation")))
            .GetTitle(tag, TitleStyle.English).ShouldBe(title);

    [Fact]
    public void GetTitle_NeutralFormThatTheBodyLacks_IsNull() => HeadOfIt.GetTitle("de", TitleStyle.Neutral, Cooperative).ShouldBeNull();

    [Theory]
    [InlineData("de-AT")]
    [InlineData("DE_de.UTF-8")]
    public void GetTitle_TagOfTheLanguage_GivesEveryForm(string tag) =>
        Enum.GetValues<TitleStyle>().ShouldAllBe(style => HeadOfIt.GetTitle(tag, style) == HeadOfIt.GetTitle("de", style));

    [Theory]
    [InlineData("en", "Head of Payroll")]
    [InlineData("fr", "Head of Payroll")]
    [InlineData("", "Head of Payroll")]
    [InlineData("no tag", "Head of Payroll")]
    public void GetTitle_LanguageWithoutForms_IsTheTitleInEnglishAndNeutralStyleAlone(string tag, string title) =>
        Enum.GetValues<TitleStyle>().ShouldAllBe(style => HeadOfIt.GetTitle(tag, style) == (style <= TitleStyle.Neutral ? title : null));

    [Fact]
    public void GetTitle_RoleWithoutForms_IsItsTitle()
    {
        OwnRole.Make().GetTitle("de").ShouldBe("Leitung Entgeltabrechnung");
        OwnRole.Make().GetTitle("de", TitleStyle.Feminine).ShouldBeNull();
    }

    [Theory]
    [InlineData(TitleGender.Feminine)]
    [InlineData(TitleGender.Masculine)]
    public void GetTitle_OneFormIsMissing_DerivesNone(TitleGender present)
    {
        Role role = OwnRole.Make(titleForms: [Form(TitleGender.Neutral, "IT-Leitung"), Form(present, "IT-Leiter")]);

        new[] { TitleStyle.Pair, TitleStyle.Colon, TitleStyle.Asterisk, TitleStyle.Slash }.ShouldAllBe(style => role.GetTitle("de", style) == null);
    }

    [Fact]
    public void GetTitle_FormsOfDifferentLanguages_AreNotMixed()
    {
        Role role = OwnRole.Make(titleForms:
        [
            new(CompanyForm.Function, TitleGender.Feminine, new LocalizedText(("de", "IT-Leiterin"), ("de-AT", "EDV-Leiterin"))),
            Form(TitleGender.Masculine, "IT-Leiter"),
        ]);

        role.GetTitle("de-AT", TitleStyle.Pair).ShouldBeNull();
        role.GetTitle("de", TitleStyle.Pair).ShouldBe("IT-Leiterin/IT-Leiter");
    }

    // Feminine forms of other languages are not put into one word by a rule of German, even where the ending is the same.
    [Theory]
    [InlineData("fr", "directrice financière", "directeur financier")]
    [InlineData("nds", "Baasin", "Baas")]
    public void GetTitle_OtherLanguageThanGerman_PairsTheFormsAlone(string language, string feminine, string masculine)
    {
        Role role = OwnRole.Make(titleForms:
        [
            new(CompanyForm.Function, TitleGender.Feminine, new LocalizedText((language, feminine))),
            new(CompanyForm.Function, TitleGender.Masculine, new LocalizedText((language, masculine))),
        ]);

        role.GetTitle(language + "-CA", TitleStyle.Pair).ShouldBe($"{feminine}/{masculine}");
        new[] { TitleStyle.Colon, TitleStyle.Asterisk, TitleStyle.Slash }.ShouldAllBe(style => role.GetTitle(language, style) == null);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    public void GetTitle_UndefinedStyle_Throws(int style) =>
        Should.Throw<ArgumentOutOfRangeException>(() => HeadOfIt.GetTitle("de", (TitleStyle)style)).Message.ShouldBe(
            "This is not a defined TitleStyle. Allowed are English, Neutral, Feminine, Masculine, Pair, Colon, Asterisk, Slash. (Parameter 'style')"
            + $"{Environment.NewLine}Actual value was {style}.");

    [Fact]
    public void GetTitle_Null_Throws()
    {
        Should.Throw<ArgumentNullException>(() => HeadOfIt.GetTitle(null!)).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => HeadOfIt.GetTitle(null!, TitleStyle.Neutral)).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => HeadOfIt.GetTitle("de", TitleStyle.Neutral, null!)).ParamName.ShouldBe("body");
    }

    private static TitleForm Form(TitleGender gender, string title, CompanyForm? body = null) =>
        new(body ?? CompanyForm.Function, gender, new LocalizedText(("de", title)));
}
