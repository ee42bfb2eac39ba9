using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Model;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Titles.Tests;

/// <summary>Which titles name one gender only: <see cref="TitleNeutrality"/>, and what it proposes: <see cref="TitleCheck"/>.</summary>
public sealed class TitleNeutralityTests
{
    private static readonly CompanyForm[] Bodies = [CompanyForm.Function, CompanyForm.StockCorporation, CompanyForm.LimitedCompany];

    private static readonly TitleStyle[] OpenStyles = [.. Enum.GetValues<TitleStyle>().Except([TitleStyle.Feminine, TitleStyle.Masculine])];

    // All that the rules need, whatever the built-in roles are called.
    private static readonly Role HeadOfPurchasing = OwnRole.Make(
        "head-of-purchasing",
        title: new LocalizedText(("en", "Chief Purchasing Officer"), ("de", "Chief Purchasing Officer (Einkauf)")),
        abbreviation: "CPuO",
        titleForms:
        [
            .. Forms(CompanyForm.Function, "Leitung Einkauf", "Leiterin Einkauf", "Leiter Einkauf"),
            .. Forms(CompanyForm.StockCorporation, "Vorstandsmitglied, Ressort Einkauf", "Einkaufsvorständin", "Einkaufsvorstand"),
            .. Forms(CompanyForm.LimitedCompany, "Kaufmännische Geschäftsführung", "Kaufmännische Geschäftsführerin", "Kaufmännischer Geschäftsführer"),
            .. Forms(CompanyForm.Parse("cooperative"), "Vorsitz der Genossenschaft", "Vorsitzende der Genossenschaft", "Vorsitzender der Genossenschaft"),
        ],
        aliases:
        [
            Alias("Einkaufschef/Einkaufschefin"), Alias("IT-Chef/IT-Chefin"), Alias("Direktor Einkauf/Direktorin Einkauf"), Alias("Vorstand Einkauf/Vorständin Einkauf"),
            Alias("Chefeinkauf"), Alias("CPuO/CPO"), new LocalizedText(("en", "Head of Purchasing")),
        ]);

    private static readonly RoleCatalog Purchasing = new(HeadOfPurchasing);

    [Theory]
    [InlineData("Leiter Einkauf", TitleGender.Masculine, "Leiter Einkauf", "function")]
    [InlineData("  leiterin \u00A0 EINKAUF ", TitleGender.Feminine, "Leiterin Einkauf", "function")]
    [InlineData("Einkaufsvorstand (m/w/d)", TitleGender.Masculine, "Einkaufsvorstand", "stock-corporation")]
    [InlineData("Einkaufsvorstand (w/m/d)", TitleGender.Masculine, "Einkaufsvorstand", "stock-corporation")]
    [InlineData("Einkaufsvorstand(M|F|X)", TitleGender.Masculine, "Einkaufsvorstand", "stock-corporation")]
    [InlineData("Einkaufsvorstand [d, m, w]", TitleGender.Masculine, "Einkaufsvorstand", "stock-corporation")]
    [InlineData("Einkaufsvorstand (all genders)", TitleGender.Masculine, "Einkaufsvorstand", "stock-corporation")]
    [InlineData("Einkaufsvorstand – m/w/d", TitleGender.Masculine, "Einkaufsvorstand", "stock-corporation")]
    [InlineData("CPuO / Einkaufsvorständin", TitleGender.Feminine, "Einkaufsvorständin", "stock-corporation")]
    [InlineData("Kaufmännischer Geschäftsführer", TitleGender.Masculine, "Kaufmännischer Geschäftsführer", "limited-company")]
    [InlineData("Einkaufschef", TitleGender.Masculine, "Einkaufschef", null)]
    [InlineData("Direktorin Einkauf", TitleGender.Feminine, "Direktorin Einkauf", null)]
    public void Check_FormOrAlias_SaysWhichRoleAndBodyHaveIt(string title, TitleGender gender, string form, string? body)
    {
        TitleCheck check = TitleNeutrality.Check(title, "de-AT", Purchasing);

        check.Title.ShouldBe(title);
        check.ToString().ShouldBe(title);
        check.IsGendered.ShouldBeTrue();
        check.Gender.ShouldBe(gender);
        check.Form.ShouldBe(form);
        check.Role.ShouldBe(HeadOfPurchasing);
        check.Body?.Id.ShouldBe(body);
    }

    [Theory]
    [InlineData("Leiter Logistik (m/w/d)", TitleGender.Masculine, "Leiter")]
    [InlineData("Stellv. Leiterin Logistik", TitleGender.Feminine, "Leiterin")]
    [InlineData("LOGISTIKLEITER", TitleGender.Masculine, "LOGISTIKLEITER")]
    [InlineData("Küchenchef", TitleGender.Masculine, "Küchenchef")]
    [InlineData("HR-Direktorin", TitleGender.Feminine, "HR-Direktorin")]
    [InlineData("Alleingeschäftsführer", TitleGender.Masculine, "Alleingeschäftsführer")]
    [InlineData("Technischer Vorstand", TitleGender.Masculine, "Vorstand")]
    [InlineData("Bereichsvorstand Handel", TitleGender.Masculine, "Bereichsvorstand")]
    [InlineData("CFO (Vorstand Finanzen)", TitleGender.Masculine, "Vorstand")]
    [InlineData("Beiratsvorsitzende", TitleGender.Feminine, "Beiratsvorsitzende")]
    [InlineData("Leiter IT und Leiterin Personal/Geschäftsführer", TitleGender.Masculine, "Geschäftsführer")]
    public void Check_NounOfTheCatalogInAnotherTitle_IsFound(string title, TitleGender gender, string word)
    {
        TitleCheck check = TitleNeutrality.Check(title, "de", Purchasing);

        check.Gender.ShouldBe(gender);
        check.Form.ShouldBe(word);
        check.Role.ShouldBeNull();
        check.Body.ShouldBeNull();
    }

    [Theory]
    [InlineData("Leitung Logistik")]
    [InlineData("Technische Leitung (m/w/d)")]
    [InlineData("Vorstandsmitglied, Ressort Einkauf")]
    [InlineData("Chief Purchasing Officer (m/w/d)")]
    [InlineData("Leiterin/Leiter Logistik")]
    [InlineData("Leiter / Leiterin Logistik")]
    [InlineData("Leiterin oder Leiter der Logistik")]
    [InlineData("Leiterin der Logistik bzw. Leiter der Logistik")]
    [InlineData("Kaufmännische Leiterin/Kaufmännischer Leiter")]
    [InlineData("Leiter:in Logistik")]
    [InlineData("Leiter*in Logistik")]
    [InlineData("Leiter_in Logistik")]
    [InlineData("Leiter/in Logistik")]
    [InlineData("Leiter/-in Logistik")]
    [InlineData("Leiter(in) Logistik")]
    [InlineData("LeiterIn Logistik")]
    [InlineData("Leiter*innen")]
    [InlineData("Kaufmännische:r Geschäftsführer:in")]
    [InlineData("Vorsitzende:r")]
    [InlineData("Vorsitzende(r) der Genossenschaft")]
    [InlineData("Assistenz der Geschäftsführer")]
    [InlineData("Assistenz Vorstand")]
    [InlineData("Mitglied im Vorstand")]
    [InlineData("Mitglied des Vorstands")]
    [InlineData("Leitung Halbleiter")]
    [InlineData("Entwicklung Leiterplatten")]
    [InlineData("Human Resources")]
    [InlineData("Ottoman Roman")]
    [InlineData("Talisman")]
    [InlineData("CPuO")]
    [InlineData("m/w/d")]
    [InlineData("")]
    public void Check_NothingGendered_IsNotFound(string title)
    {
        TitleCheck check = TitleNeutrality.Check(title, "de", Purchasing);

        check.IsGendered.ShouldBeFalse();
        check.Gender.ShouldBeNull();
        check.Form.ShouldBeNull();
        check.Reason.ShouldBeNull();
        check.Proposals.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Leiter Einkauf (m/w/d)", "Leitung Einkauf|Chief Purchasing Officer|Leiter:in Einkauf|Leiter*in Einkauf|Leiter/-in Einkauf|Leiterin/Leiter Einkauf")]
    [InlineData("Einkaufsvorstand", "Vorstandsmitglied, Ressort Einkauf|Chief Purchasing Officer|Einkaufsvorständin/Einkaufsvorstand")]
    [InlineData("Vorstand Einkauf", "Vorstandsmitglied, Ressort Einkauf|Chief Purchasing Officer|Vorständin/Vorstand Einkauf")]
    [InlineData("Einkaufschef", "Leitung Einkauf|Chief Purchasing Officer|Einkaufschef:in|Einkaufschef*in|Einkaufschef/-in|Einkaufschefin/Einkaufschef")]
    [InlineData("Leiter Logistik (m/w/d)", "Leitung Logistik|Leiter:in Logistik|Leiter*in Logistik|Leiter/-in Logistik|Leiterin/Leiter Logistik")]
    [InlineData("Geschäftsführer (m/w/d) Logistik", "Geschäftsführung Logistik|Geschäftsführer:in Logistik|Geschäftsführer*in Logistik|Geschäftsführer/-in Logistik|Geschäftsführerin/Geschäftsführer Logistik")]
    [InlineData("LEITER LOGISTIK", "LEITUNG LOGISTIK|LEITERIN/LEITER LOGISTIK")]
    [InlineData("Logistikleiterin", "Logistikleitung|Logistikleiter:in|Logistikleiter*in|Logistikleiter/-in|Logistikleiterin/Logistikleiter")]
    [InlineData("Stellvertretender Technischer Leiter", "Stellvertretende Technische Leitung|Stellvertretende:r Technische:r Leiter:in|Stellvertretende*r Technische*r Leiter*in|Stellvertretende/-r Technische/-r Leiter/-in|Stellvertretende Technische Leiterin/Stellvertretender Technischer Leiter")]
    [InlineData("Erste Vorsitzende", "Erster Vorsitz|Erste:r Vorsitzende:r|Erste*r Vorsitzende*r|Erste/-r Vorsitzende/-r|Erste Vorsitzende/Erster Vorsitzender")]
    [InlineData("Bereichsvorstand", "Bereichsvorständin/Bereichsvorstand")]
    [InlineData("Küchenchef", "Küchenchef:in|Küchenchef*in|Küchenchef/-in|Küchenchefin/Küchenchef")]
    [InlineData("Berliner Leiter", "")]
    public void Check_German_ProposesTheNeutralFormFirst(string title, string proposals) =>
        string.Join('|', TitleNeutrality.Check(title, "de", Purchasing).Proposals).ShouldBe(proposals);

    [Theory]
    [InlineData("Chairman", "en", TitleGender.Masculine, "Chair|Chairperson")]
    [InlineData("Vice-Chairwoman of the Board", "en-GB", TitleGender.Feminine, "Vice-Chair of the Board|Vice-Chairperson of the Board")]
    [InlineData("Chairman (m/w/d)", "de", TitleGender.Masculine, "Chair|Chairperson")]
    [InlineData("SPOKESMAN", "", TitleGender.Masculine, "SPOKESPERSON")]
    [InlineData("Executive chairman and spokesman", "fr", TitleGender.Masculine, "Executive chair and spokesperson|Executive chairperson and spokesperson")]
    [InlineData("Chairman/Chairwoman", "en", null, "")]
    [InlineData("Chairman or spokeswoman", "en", TitleGender.Masculine, "Chair or spokesperson|Chairperson or spokesperson")]
    [InlineData("Roman History Professor", "en", null, "")]
    [InlineData("Leiter Einkauf", "en", null, "")]
    public void Check_English_FindsWordsOnMan(string title, string language, TitleGender? gender, string proposals)
    {
        TitleCheck check = TitleNeutrality.Check(title, language, Purchasing);

        check.Gender.ShouldBe(gender);
        string.Join('|', check.Proposals).ShouldBe(proposals);
    }

    [Fact]
    public void Check_Gendered_SaysWhyInTheWordsOfTheCatalog()
    {
        LocalizedText reason = TitleNeutrality.Check("einkaufsvorstand (m/w/d)", "de", Purchasing).Reason!;

        reason.In("en").ShouldBe("Einkaufsvorstand is a masculine form and names only one gender, even with a mark such as (m/f/d).");
        reason.In("de").ShouldBe("Einkaufsvorstand ist eine männliche Form und nennt nur ein Geschlecht, auch mit einem Zusatz wie (m/w/d).");
        TitleNeutrality.Check("Leiterin", "de", Purchasing.WithTexts("fr", new Dictionary<string, string> { ["words.gendered"] = "{title:lower} : {form:lower}", ["styles.feminine"] = "Féminin" }))
            .Reason!.In("fr").ShouldBe("Leiterin : féminin");
    }

    [Fact]
    public void Check_FormsOfTheBuiltInRoles_AreFoundWithProposals() =>
        (from role in Roles.All
         from form in role.TitleForms
         where form.Gender != TitleGender.Neutral
         let check = TitleNeutrality.Check(form.Text.In("de").ToUpperInvariant() + " (m/w/d)", "de")
         where check.Gender != form.Gender || check.Role is null || check.Body is null || check.Form != form.Text.In("de")
             || check.Proposals.Count < 2 || check.Proposals[0] != check.Role.GetTitle("de", TitleStyle.Neutral, check.Body)
         select $"{form.Text.In("de")}: {check.Form}").ShouldBeNone();

    [Fact]
    public void Check_TitlesOfTheBuiltInRolesForAllGenders_AreNotGendered() =>
        (from role in Roles.All
         from language in new[] { "en", "de", "de-CH" }
         from title in OpenStyles.SelectMany(style => Bodies.Select(body => Roles.Describe(role).JobAdTitle(language, style, body))).Append(role.Title.In(language)).Append(role.Abbreviation)
         where title is not null && TitleNeutrality.Check(title, language).IsGendered
         select title).ShouldBeNone();

    [Fact]
    public void Check_Proposals_AreNotGenderedThemselves() =>
        Prop.ForAll(Titles.ToArbitrary(), static title =>
            TitleNeutrality.Check(title, "de", Purchasing).Proposals.All(static proposal => !TitleNeutrality.Check(proposal, "de", Purchasing).IsGendered))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Check_AnyCaseSpaceAndMark_ChangeNothing() =>
        Prop.ForAll(Titles.ToArbitrary(), Gen.Elements(" (m/w/d)", " [W|M|D]", "(all genders)", "\t", " – m/w/d").ToArbitrary(), static (title, mark) =>
            TitleNeutrality.Check("  " + title + mark, "de", Purchasing).Gender == TitleNeutrality.Check(title, "de", Purchasing).Gender
            && TitleNeutrality.Check(title.ToUpperInvariant(), "de", Purchasing).Gender == TitleNeutrality.Check(title, "de", Purchasing).Gender)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("Leiter ")]
    [InlineData(" ")]
    [InlineData("m/")]
    [InlineData("a/")]
    [InlineData("m/m/m/w/w/d/d/x/x/mx/")]
    [InlineData("(")]
    [InlineData("( m/")]
    [InlineData("er ")]
    [InlineData("x")]
    [InlineData("-")]
    [InlineData("\uD800")]
    [InlineData("Leiter\uDC00:")]
    public async Task Check_HugeTitle_IsChecked(string part)
    {
        string title = string.Concat(Enumerable.Repeat(part, 2_000_000 / part.Length));

        (await Task.Run(() => TitleNeutrality.Check(title, "de", Purchasing)).WaitAsync(TimeSpan.FromMinutes(1))).Title.ShouldBeSameAs(title);
    }

    [Fact]
    public void Check_OwnRoleWithAGenderedEnglishTitle_DoesNotProposeIt()
    {
        Role chairman = OwnRole.Make(
            title: new LocalizedText(("en", "Chairman of the Board")),
            titleForms: [.. Forms(CompanyForm.Function, "Vorsitz", "Vorsitzende", "Vorsitzender")]);

        TitleNeutrality.Check("Vorsitzender", "de", new RoleCatalog(chairman)).Proposals.Take(2).ShouldBe(["Vorsitz", "Vorsitzende:r"]);
    }

    [Fact]
    public void Check_FormThatIsNeutralInTheCatalog_IsNotGendered()
    {
        Role role = OwnRole.Make(titleForms: [.. Forms(CompanyForm.Function, "Chef vom Dienst", "Chefin", "Chef")]);

        TitleNeutrality.Check("Chef vom Dienst (m/w/d)", "de", new RoleCatalog(role)).IsGendered.ShouldBeFalse();
        TitleNeutrality.Check("Chef vom Ganzen", "de", new RoleCatalog(role)).IsGendered.ShouldBeTrue();
    }

    [Fact]
    public void Check_OneFormAlone_IsFoundWithoutAPair()
    {
        Role role = OwnRole.Make(titleForms: [new(CompanyForm.Function, TitleGender.Masculine, new LocalizedText(("fr", "directeur")))]);

        TitleCheck check = TitleNeutrality.Check("Directeur (h/f)", "fr", new RoleCatalog(role));

        check.Gender.ShouldBe(TitleGender.Masculine);
        check.Proposals.ShouldBe(["Head of Payroll"]);
    }

    [Fact]
    public void Check_FormsThatAreAlike_AreNotGendered()
    {
        Role role = OwnRole.Make(titleForms: [.. Forms(CompanyForm.Function, "Führungskraft", "Führungskraft", "Führungskraft")]);

        TitleNeutrality.Check("Führungskraft", "de", new RoleCatalog(role)).IsGendered.ShouldBeFalse();
    }

    [Fact]
    public void Check_OtherCatalogOrLanguage_IsCheckedWithThat()
    {
        TitleNeutrality.Check("Küchenchef", "de", Purchasing).IsGendered.ShouldBeTrue();
        TitleNeutrality.Check("Küchenchef", "DE_at", Purchasing).IsGendered.ShouldBeTrue();
        TitleNeutrality.Check("Küchenchef", "de.UTF-8@euro", Purchasing).IsGendered.ShouldBeTrue();
        TitleNeutrality.Check("Küchenchef", "en", Purchasing).IsGendered.ShouldBeFalse();
        TitleNeutrality.Check("Küchenchef", "de", new RoleCatalog()).IsGendered.ShouldBeFalse();
        TitleNeutrality.Check("Küchenchef", "de", Purchasing).IsGendered.ShouldBeTrue();
    }

    [Fact]
    public void Check_Null_Throws()
    {
        Should.Throw<ArgumentNullException>(() => TitleNeutrality.Check(null!, "de")).ParamName.ShouldBe("title");
        Should.Throw<ArgumentNullException>(() => TitleNeutrality.Check("CFO", null!)).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => TitleNeutrality.Check("CFO", "de", null!)).ParamName.ShouldBe("catalog");
    }

    private static Gen<string> Titles { get; } = Gen.Choose(1, 4)
        .SelectMany(static count => Gen.Elements(
            "Leiter", "Leiterin", "Logistikleiter", "Geschäftsführerin", "Vorstand", "Vorsitzender", "Vorsitzende", "Chef", "Technischer", "Technische", "Stellvertretender",
            "Berliner", "der", "und", "oder", "IT", "Einkauf", "Chairman", "/", ",").ArrayOf(count))
        .Select(static words => string.Join(' ', words));

    private static IEnumerable<TitleForm> Forms(CompanyForm body, params string[] titles) =>
        titles.Select((title, gender) => new TitleForm(body, (TitleGender)gender, new LocalizedText(("de", title))));

    private static LocalizedText Alias(string alias) => new(("de", alias));
}
