namespace ExecRoles.Tests;

public sealed partial class RoleCatalogTextsTests
{
    [Fact]
    public void TextKeys_OfAnEmptyCatalog_AreTheWords() =>
        new RoleCatalog().TextKeys.Select(key => key.Split('.')[0]).Distinct().ShouldBe(["aspects", "codes", "companies", "orientations", "outcomes", "scopes", "sources", "strengths", "styles", "words"]);

    [Fact]
    public void TextKeys_OfACatalog_AreDifferent() => Catalog.TextKeys.ShouldBeUnique();

    [Fact]
    public void TextKeys_OfARoleWithOneTitleForm_HaveNoOther()
    {
        TitleForms forms = new(new GenderForms(new LocalizedText(("de", "Leitung Entgelt"))));
        Role role = new("lead", HeadOfPayroll.Title, HeadOfPayroll.Mandate, HeadOfPayroll.Focus, HeadOfPayroll.Responsibilities, titleForms: forms);

        new RoleCatalog(role).TextKeys.Where(static key => key.Contains(".title.", StringComparison.Ordinal)).ShouldBe([RoleTextKeys.ForTitleForm("lead", "neutral")]);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void TryGetText_AnyKey_GivesItsText(string key)
    {
        Catalog.TryGetText(key, out LocalizedText? text).ShouldBeTrue();
        text.ShouldNotBeNull();
    }

    [Fact]
    public void TryGetText_KeysOfARole_GiveItsTexts()
    {
        TextOf(Catalog, RoleTextKeys.ForTitle("cio")).ShouldBeSameAs(Roles.Cio.Title);
        TextOf(Catalog, RoleTextKeys.ForMandate("cio")).ShouldBeSameAs(Roles.Cio.Mandate);
        TextOf(Catalog, RoleTextKeys.ForFocus("cio")).ShouldBeSameAs(Roles.Cio.Focus.Description);
        TextOf(Catalog, RoleTextKeys.ForFocusAudience("cio")).ShouldBeSameAs(Roles.Cio.Focus.Audience);
        TextOf(Catalog, RoleTextKeys.ForVendors("cio")).ShouldBeSameAs(Roles.Cio.VendorRelationship!.Description);
        TextOf(Catalog, RoleTextKeys.ForVendorsWhich("cio")).ShouldBeSameAs(Roles.Cio.VendorRelationship!.Vendors);
        TextOf(Catalog, RoleTextKeys.ForVendorsPurpose("cio")).ShouldBeSameAs(Roles.Cio.VendorRelationship!.Purpose);
        TextOf(Catalog, RoleTextKeys.ForResponsibility("head-of-payroll", "run")).ShouldBeSameAs(HeadOfPayroll.Responsibilities[0].Statement);
        TextOf(Catalog, RoleTextKeys.ForArea("payroll")).ShouldBeSameAs(Payroll.Name);
        TextOf(Catalog, RoleTextKeys.ForAreaDescription("payroll")).ShouldBeSameAs(Payroll.Description);
        TextOf(Catalog, RoleTextKeys.ForAspect("focus")).In("de").ShouldBe("Ausrichtung");
        TextOf(Catalog, RoleTextKeys.ForTitleForm("cio", "neutral")).ShouldBeSameAs(Roles.Cio.TitleForms!.Function.Neutral);
        TextOf(Catalog, RoleTextKeys.ForTitleForm("cio", "feminine", "stock-corporation")).ShouldBeSameAs(Roles.Cio.TitleForms!.StockCorporation!.Feminine);
        TextOf(Catalog, RoleTextKeys.ForBoundary("cto", "cio")).ShouldBeSameAs(Catalog.Compare("cio", "cto").Boundary!.Statement);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("cio")]
    [InlineData("cio.")]
    [InlineData("CIO.title")]
    [InlineData("cio.Title")]
    [InlineData("cio.title.")]
    [InlineData("cxo.title")]
    [InlineData("cio.title.plural")]
    [InlineData("boundaries.cto.cio")]
    [InlineData("boundaries.cio.head-of-payroll")]
    [InlineData("areas")]
    [InlineData("areas.travel")]
    [InlineData("areas.legal.description")]
    [InlineData("head-of-payroll.vendors")]
    [InlineData("outcomes.sane")]
    [InlineData("words")]
    public void TryGetText_UnknownKey_GivesNone(string key)
    {
        Catalog.TryGetText(key, out LocalizedText? text).ShouldBeFalse();
        text.ShouldBeNull();
    }

    [Fact]
    public void TryGetText_Null_Throws() =>
        Should.Throw<ArgumentNullException>(() => Roles.All.TryGetText(null!, out _)).ParamName.ShouldBe("key");

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("de-AT")]
    [InlineData("EN-us")]
    public void MissingTexts_LanguageOfTheBuiltInTexts_AreNone(string tag) => Roles.All.MissingTexts(tag).ShouldBeEmpty();

    [Fact]
    public void MissingTexts_LanguageWithoutTexts_AreAllKeys() => Catalog.MissingTexts("fr").ShouldBe(Untranslated());

    [Theory]
    [InlineData("en", "areas.legal", "head-of-payroll.title")]
    [InlineData("de-AT", "areas.payroll", "areas.payroll.description", "head-of-payroll.mandate", "head-of-payroll.focus.audience", "head-of-payroll.focus", "head-of-payroll.responsibilities.run", "head-of-payroll.responsibilities.team")]
    [InlineData("de", "areas.payroll", "areas.payroll.description", "head-of-payroll.title", "head-of-payroll.mandate", "head-of-payroll.focus.audience", "head-of-payroll.focus", "head-of-payroll.responsibilities.run", "head-of-payroll.responsibilities.team")]
    public void MissingTexts_SomeTextsThere_AreThoseWithoutAnyPartOfTheTag(string tag, params string[] keys) =>
        Catalog.MissingTexts(tag).ShouldBe(keys, ignoreOrder: true);

    [Fact]
    public void MissingTexts_SomeAdded_AreTheOthersInTheOrderOfTheKeys()
    {
        RoleCatalog catalog = Catalog.WithTexts("fr-CA", Texts(("cio.title", "DPI"))).WithTexts("fr", Texts(("cto.title", "Directeur technique")));

        catalog.MissingTexts("fr").ShouldBe(Untranslated("cto.title"));
        catalog.MissingTexts("fr-CA").ShouldBe(Untranslated("cio.title", "cto.title"));
        catalog.MissingTexts("fr-CA-x-a").ShouldBe(Untranslated("cio.title", "cto.title"));
    }

    [Fact]
    public void MissingTexts_AllAdded_AreNone() =>
        Catalog.WithTexts("fr", Catalog.TextKeys.ToDictionary(key => key, key => $"fr {Placeholders(key)}")).MissingTexts("fr-BE").ShouldBeEmpty();

    [Fact]
    public void MissingTexts_Any_CannotBeChanged() => Catalog.MissingTexts("fr").ShouldNotBeAssignableTo<IList<string>>();

    [Fact]
    public void MissingTexts_NoLanguageTag_Throws() =>
        Refusal(() => Catalog.MissingTexts("français")).ShouldBe(
            "'français' is not a language tag. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'. (Parameter 'languageTag')");

    [Fact]
    public void MissingTexts_Null_Throws() =>
        Should.Throw<ArgumentNullException>(() => Catalog.MissingTexts(null!)).ParamName.ShouldBe("languageTag");

    // A language whose titles know no gender has no title forms, and misses none.
    private static IEnumerable<string> Untranslated(params string[] translated) =>
        Catalog.TextKeys.Except(translated).Where(static key => !key.Contains(".title.", StringComparison.Ordinal));
}
