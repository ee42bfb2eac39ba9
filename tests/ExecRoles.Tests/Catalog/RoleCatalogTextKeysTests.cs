using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Model;
using static ExecRoles.Tests.Catalog.TextExample;

namespace ExecRoles.Tests.Catalog;

/// <summary>All texts of a catalog by key: <see cref="RoleCatalog.Texts"/>.</summary>
public sealed class RoleCatalogTextKeysTests
{
    [Fact]
    public void Texts_OfACatalog_AreThoseOfAreasThenRolesThenBoundariesThenWords() => Snapshot.Match(string.Join('\n', Example.Texts.Keys));

    [Fact]
    public void Texts_OfAnEmptyCatalog_AreTheWords() =>
        new RoleCatalog().Texts.Keys.Select(static key => key.Split('.')[0]).Distinct().ShouldBe(
            ["aspects", "codes", "companies", "orientations", "outcomes", "relations", "scopes", "seats", "sources", "styles", "words"]);

    [Fact]
    public void Texts_ReadTwice_AreTheSame() => Example.Texts.ShouldBeSameAs(Example.Texts);

    [Fact]
    public void Texts_OfACatalog_CannotBeChanged()
    {
        IDictionary<string, LocalizedText> texts = Example.Texts.ShouldBeAssignableTo<IDictionary<string, LocalizedText>>()!;

        texts.IsReadOnly.ShouldBeTrue();
        Should.Throw<NotSupportedException>(() => texts.Remove("cio.title"));
    }

    [Fact]
    public void Texts_OfARole_AreItsOwn()
    {
        IReadOnlyDictionary<string, LocalizedText> texts = Example.Texts;
        VendorRelationship vendors = Roles.Cio.VendorRelationship!;

        texts["cio.title"].ShouldBeSameAs(Roles.Cio.Title);
        texts["cio.mandate"].ShouldBeSameAs(Roles.Cio.Mandate);
        texts["cio.focus"].ShouldBeSameAs(Roles.Cio.Focus.Description);
        texts["cio.focus.audience"].ShouldBeSameAs(Roles.Cio.Focus.Audience);
        texts["cio.vendors"].ShouldBeSameAs(vendors.Description);
        texts["cio.vendors.which"].ShouldBeSameAs(vendors.Vendors);
        texts["cio.vendors.purpose"].ShouldBeSameAs(vendors.Purpose);
        texts["cio.title.function.neutral"].In("de").ShouldBe("IT-Leitung");
        texts["cio.title.stock-corporation.feminine"].In("de").ShouldBe(Roles.Cio.GetTitle("de", TitleStyle.Feminine, CompanyForm.StockCorporation));
        texts["head-of-payroll.responsibilities.run"].ShouldBeSameAs(HeadOfPayroll.Responsibilities[0].Statement);
        texts["head-of-payroll.reporting-line"].ShouldBeSameAs(HeadOfPayroll.ReportingLine!.Description);
    }

    [Fact]
    public void Texts_OfAreasBoundariesAndWords_AreTheirs()
    {
        IReadOnlyDictionary<string, LocalizedText> texts = Example.Texts;

        texts["areas.payroll"].ShouldBeSameAs(Payroll.Name);
        texts["areas.payroll.description"].ShouldBeSameAs(Payroll.Description);
        texts["areas.legal"].ShouldBeSameAs(Unused.Name);
        texts["boundaries.cio.cto"].ShouldBeSameAs(Example.Compare("cio", "cto").Boundary!.Statement);
        texts["aspects.focus"].ShouldBe(Example.Compare("cio", "cto").Aspects[1].Aspect.Name);
        texts["outcomes.same"].ShouldBe(AspectOutcome.Same.DisplayName());
    }

    [Fact]
    public void Texts_OfACatalogWithOwnTexts_AreThose()
    {
        RoleCatalog changed = Example.WithTexts("fr", Texts(("cio.title", "DSI"), ("outcomes.same", "pareil"), ("companies.cooperative", "coopérative")));

        changed.Texts["cio.title"].In("fr").ShouldBe("DSI");
        changed.Texts["outcomes.same"].In("fr").ShouldBe("pareil");
        changed.Texts["companies.cooperative"].In("fr").ShouldBe("coopérative");
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
    [InlineData("cio.title.neutral")]
    [InlineData("cio.title.function.plural")]
    [InlineData("cio.aliases")]
    [InlineData("cio.structure")]
    [InlineData("boundaries.cto.cio")]
    [InlineData("boundaries.cio.head-of-payroll")]
    [InlineData("areas")]
    [InlineData("areas.travel")]
    [InlineData("areas.payroll-tax.description")]
    [InlineData("head-of-payroll.vendors")]
    [InlineData("outcomes.sane")]
    [InlineData("words")]
    public void Texts_UnknownKey_HaveNone(string key) => Example.Texts.ContainsKey(key).ShouldBeFalse();

    [Fact]
    public void Texts_OfARoleWithOneTitleForm_HaveNoOther() =>
        new RoleCatalog(new Role("lead", HeadOfPayroll.Title, HeadOfPayroll.Mandate, HeadOfPayroll.Focus, HeadOfPayroll.Responsibilities)
        {
            TitleForms = [new(CompanyForm.Parse("cooperative"), TitleGender.Feminine, new LocalizedText(("de", "Leiterin")))],
        }).Texts.Keys.Where(static key => key.Contains(".title.", StringComparison.Ordinal)).ShouldBe(["lead.title.cooperative.feminine"]);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("de-AT")]
    [InlineData("de-CH")]
    [InlineData("de-CH-1996")]
    [InlineData("EN-us")]
    public void FindMissingTexts_LanguageOfTheBuiltInTexts_AreNone(string tag) => Roles.All.FindMissingTexts(tag).ShouldBeEmpty();

    [Fact]
    public void FindMissingTexts_LanguageWithoutTexts_AreAllKeys() => Example.FindMissingTexts("fr").ShouldBe(Untranslated());

    [Theory]
    [InlineData("en", "areas.legal", "head-of-payroll.title")]
    [InlineData("de-AT", "areas.payroll", "areas.payroll.description", "head-of-payroll.mandate", "head-of-payroll.focus.audience", "head-of-payroll.focus", "head-of-payroll.responsibilities.run", "head-of-payroll.responsibilities.team", "head-of-payroll.reporting-line")]
    [InlineData("de", "areas.payroll", "areas.payroll.description", "head-of-payroll.title", "head-of-payroll.mandate", "head-of-payroll.focus.audience", "head-of-payroll.focus", "head-of-payroll.responsibilities.run", "head-of-payroll.responsibilities.team", "head-of-payroll.reporting-line")]
    public void FindMissingTexts_SomeTextsThere_AreThoseWithoutAnyPartOfTheTag(string tag, params string[] keys) =>
        Example.FindMissingTexts(tag).ShouldBe(keys, ignoreOrder: true);

    [Fact]
    public void FindMissingTexts_IdsThatAreCalledTitle_AreNoFormsOfTitles()
    {
        ResponsibilityArea area = new("title", new LocalizedText(("en", "Titles"))) { Description = new LocalizedText(("en", "What people are called.")) };
        RoleCatalog catalog = new RoleCatalog(OwnRole.Make("title", titleForms: []), Roles.Cio) { Areas = [area] }
            .WithBoundary(new Boundary("title", "cio", new LocalizedText(("en", "One has a title."))));

        catalog.FindMissingTexts("fr").ShouldBeSubsetOf(catalog.Texts.Keys);
        catalog.FindMissingTexts("fr").Intersect(["areas.title", "areas.title.description", "boundaries.cio.title", "title.title"]).Count().ShouldBe(4);
        catalog.FindMissingTexts("fr").ShouldNotContain(static key => key.StartsWith("cio.title.", StringComparison.Ordinal));
    }

    [Fact]
    public void FindMissingTexts_SomeAdded_AreTheOthersInTheOrderOfTheKeys()
    {
        RoleCatalog catalog = Example.WithTexts("fr-CA", Texts(("cio.title", "DPI"))).WithTexts("fr", Texts(("cto.title", "Directeur technique")));

        catalog.FindMissingTexts("fr").ShouldBe(Untranslated("cto.title"));
        catalog.FindMissingTexts("fr-CA").ShouldBe(Untranslated("cio.title", "cto.title"));
        catalog.FindMissingTexts("fr-CA-x-a").ShouldBe(Untranslated("cio.title", "cto.title"));
    }

    [Fact]
    public void FindMissingTexts_AllAdded_AreNone() =>
        Example.WithTexts("fr", Example.Texts.ToDictionary(text => text.Key, text => Marked("fr", text.Value))).FindMissingTexts("fr-BE").ShouldBeEmpty();

    [Fact]
    public void FindMissingTexts_EquivalentLanguage_AreNone() =>
        Example.WithTexts("zh-Hans", Example.Texts.ToDictionary(text => text.Key, text => Marked("文", text.Value))).FindMissingTexts("zh-CN").ShouldBeEmpty();

    [Fact]
    public void FindMissingTexts_Any_CannotBeChanged() => Example.FindMissingTexts("fr").ShouldNotBeAssignableTo<IList<string>>();

    [Theory]
    [InlineData("français", "'français' is not a language tag. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'.")]
    [InlineData("german", "'german' does not begin with the code of a language. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'. Did you mean 'de'?")]
    public void FindMissingTexts_NotALanguageTag_Throws(string tag, string message) =>
        Should.Throw<ArgumentException>(() => Example.FindMissingTexts(tag)).Message.ShouldBe($"{message} (Parameter 'languageTag')");

    [Fact]
    public void FindMissingTexts_Null_Throws()
    {
        Should.Throw<ArgumentNullException>(() => Example.FindMissingTexts(null!)).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => RoleCatalogTexts.FindMissingTexts(null!, "fr")).ParamName.ShouldBe("catalog");
    }

    // A language whose titles know no gender has no title forms, and misses none.
    private static IEnumerable<string> Untranslated(params string[] translated) =>
        Example.Texts.Keys.Except(translated).Where(static key => !key.Contains(".title.", StringComparison.Ordinal));
}
