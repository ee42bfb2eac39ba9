using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;
using static ExecRoles.Tests.Catalog.SmallCatalog;

namespace ExecRoles.Tests.Catalog;

/// <summary>Two catalogs in one: roles, areas, boundaries and words, language by language; where both have one, the added one counts.</summary>
public sealed class RoleCatalogMergeTests
{
    private static readonly Boundary OwnBoundary = new("cio", "payroll-lead", OwnRole.Text("One pays, the other runs the systems."));

    [Fact]
    public void With_Catalog_HasItsRolesInPlaceOfThoseOfTheSameIdThenTheOthers()
    {
        Role other = OwnRole.Make("travel-lead", mandate: "Other.", duties: [("travel", "Travels.")]);

        RoleCatalog merged = Small.With(new RoleCatalog(Roles.Cto, other));

        merged.Select(static role => role.Id.Value).ShouldBe(["payroll-lead", "travel-lead", "cio", "cto"]);
        merged["travel-lead"].ShouldBe(other);
    }

    [Fact]
    public void With_Catalog_HasItsDeclaredAreas() =>
        new RoleCatalog(Payroll) { Areas = [Fleet] }.With(new RoleCatalog { Areas = [Trips] }).Areas.Select(static area => area.Id).ShouldBe(["fleet", "travel", "payroll"]);

    [Fact]
    public void With_Catalog_GivesAllRolesItsAreas()
    {
        RoleCatalog merged = Small.With(new RoleCatalog { Areas = [Trips] });

        merged["travel-lead"].Responsibilities[0].Area.ShouldBeSameAs(Trips);
    }

    [Fact]
    public void With_CatalogThatTranslatesABuiltInRole_KeepsOtherOverrides()
    {
        RoleCatalog german = Roles.All.WithTexts("de", Texts(("cio.title", "IT"), ("cto.mandate", "Baut.")));
        RoleCatalog english = Roles.All.WithTexts("en", Texts(("cio.title", "Head of IT"), ("cto.title", "Head of Technology")));

        german.With(Roles.All).ShouldBe(german);
        german.With(english).ShouldBe(german.WithTexts("en", Texts(("cio.title", "Head of IT"), ("cto.title", "Head of Technology"))));
    }

    [Fact]
    public void With_CatalogThatTranslatesABuiltInArea_TakesTheTranslationAlone()
    {
        RoleCatalog english = Roles.All.WithTexts("en", Texts(("areas.leadership", "Leading")));
        RoleCatalog french = Roles.All.WithTexts("fr", Texts(("areas.leadership", "Direction"), ("areas.leadership.description", "Diriger.")));

        ResponsibilityArea leadership = english.With(french)["cio"].ResponsibilitiesIn("leadership")[0].Area;

        (leadership.Name.In("en"), leadership.Name.In("de"), leadership.Name.In("fr")).ShouldBe(("Leading", "Führung", "Direction"));
        leadership.Description!.In("fr").ShouldBe("Diriger.");
    }

    [Fact]
    public void With_CatalogsOfWhichOneDescribesABuiltInArea_KeepTheDescription()
    {
        RoleCatalog described = new() { Areas = [new("leadership", Areas.Leadership.Name) { Description = OwnRole.Text("Leads.") }] };
        RoleCatalog bare = new() { Areas = [new("leadership", Areas.Leadership.Name)] };

        bare.With(described).Areas.Single().Description.ShouldBe(OwnRole.Text("Leads."));
        described.With(bare).Areas.Single().Description.ShouldBe(OwnRole.Text("Leads."));
    }

    [Fact]
    public void With_Catalog_TakesItsWordsLanguageByLanguage()
    {
        RoleCatalog below = Roles.All.WithTexts("en", Texts(("words.differences", "What differs"))).WithTexts("fr", Texts(("words.differences", "Ce qui diffère")));
        RoleCatalog above = Roles.All.WithTexts("fr", Texts(("words.differences", "Différences"))).WithTexts("it", Texts(("words.differences", "Differenze")));

        LocalizedText word = below.With(above).Texts["words.differences"];

        (word.In("en"), word.In("de"), word.In("fr"), word.In("it")).ShouldBe(("What differs", "Unterschiede", "Différences", "Differenze"));
    }

    [Fact]
    public void With_Catalog_TakesNamesOfCompanyFormsOfOnesOwn()
    {
        RoleCatalog above = Roles.All.WithTexts("de", Texts(("companies.cooperative", "Genossenschaft")));

        CompanyForm.Parse("cooperative").DisplayName(Small.With(above)).In("de").ShouldBe("Genossenschaft");
    }

    [Fact]
    public void With_Catalog_TakesTheBoundariesThatItAddedAndRemoved()
    {
        RoleCatalog below = new(Payroll, Roles.Cio, Roles.Cto, Roles.Ciso);
        RoleCatalog above = new RoleCatalog(Payroll, Roles.Cio, Roles.Cto) { Boundaries = [OwnBoundary] }.WithoutBoundary("cio", "cto");

        below.With(above).Boundaries.Select(static boundary => boundary.ToString()).ShouldBe(["cio, payroll-lead", "cio, ciso", "ciso, cto"]);
        above.With(below).Boundaries.ShouldBe(below.With(above).Boundaries);
    }

    [Fact]
    public void With_Catalog_LeavesBothAsTheyWere()
    {
        RoleCatalog above = new(Roles.Cto);

        _ = Small.With(above);

        Small.Count.ShouldBe(3);
        above.Count.ShouldBe(1);
    }

    [Fact]
    public void With_EmptyCatalog_IsEqual() => Small.With(new RoleCatalog()).ShouldBe(Small);

    [Fact]
    public void With_BuiltInCatalog_ChangesNoTextOfABuiltInRole()
    {
        RoleCatalog own = Roles.All.WithTexts("en", Texts(("words.differences", "What differs"), ("areas.leadership", "Leading")));

        RoleCatalog merged = own.With(Roles.All);

        merged.Texts["words.differences"].In("en").ShouldBe("What differs");
        merged.Texts["areas.leadership"].In("en").ShouldBe("Leading");
    }

    // In one run, as it takes longer to make catalogs than to merge them.
    [Fact]
    public void With_AnyCatalogs_FollowsItsLaws() => Prop.ForAll(Catalogs.ToArbitrary(), Catalogs.ToArbitrary(), static (below, above) =>
    {
        RoleCatalog merged = below.With(above);

        merged.Select(static role => role.Id.Value).ShouldBe(below.Concat(above).Select(static role => role.Id.Value).Distinct());
        merged.With(above).Equals(merged).ShouldBeTrue("A catalog added twice is like one added once.");
        below.With(below).Equals(below).ShouldBeTrue("A catalog added to itself changes nothing.");
        new RoleCatalog().With(below).Equals(below).ShouldBeTrue("A catalog added to the empty one is that catalog.");
        below.With(new RoleCatalog()).Equals(below).ShouldBeTrue("The empty catalog changes nothing.");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void With_NullCatalog_IsRefused() => Should.Throw<ArgumentNullException>(() => Small.With((RoleCatalog)null!)).ParamName.ShouldBe("catalog");

    private static Gen<RoleCatalog> Catalogs { get; } =
        from roles in ModelGenerators.RoleLists
        from withBuiltIn in Gen.Elements(true, false)
        from areas in Gen.SubListOf(Fleet, Trips, Areas.Data)
        from word in Combinators.Optional(PropertyGenerators.Texts)
        let catalog = new RoleCatalog(withBuiltIn ? [.. roles, Roles.Cio, Roles.Cto] : roles) { Areas = [.. areas], Boundaries = [new("cio", "cto", roles[0].Title)] }
        select word is null || word.Contains('{') ? catalog : catalog.WithTexts("fr", new Dictionary<string, string> { ["words.both"] = word });

    private static Dictionary<string, string> Texts(params (string Key, string Text)[] texts) => texts.ToDictionary(text => text.Key, text => text.Text);
}
