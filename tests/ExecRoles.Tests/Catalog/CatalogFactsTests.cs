using System.Text.Json;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Json;
using ExecRoles.Tests.Model;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Catalog;

public sealed class CatalogFactsTests
{
    private const string Id = "head-of-payroll";
    private static readonly LocalizedText Other = OwnRole.Text("Other", "Anderes");
    private static readonly Source Page = new(Source.Web) { Version = "1", Place = "Start", Uri = new Uri("https://example.org"), Remark = Other };
    private static readonly OccupationCode Esco = new("ESCO", "1330.2", MappingRelation.Exact, Other);
    private static readonly OccupationCode Isco = new("ISCO-08", "1330", MappingRelation.Broad, Other);
    private static readonly TitleForm Form = new(CompanyForm.Function, TitleGender.Neutral, Other);
    private static readonly TitleForm Seat = new(CompanyForm.StockCorporation, TitleGender.Feminine, Other);
    private static readonly MissingOccupationCode None = new("O*NET-SOC");
    private static readonly MissingOccupationCode NoneEither = new("KldB 2010");
    private static readonly AmbiguousTitle Ambiguous = new(Other) { RoleIds = [RoleId.Parse("cfo")] };
    private static readonly Role Whole = Make();

    // Each way to change a role, by the key that tells it.
    private static readonly Dictionary<string, Role> Changed = new()
    {
        [".title"] = Make(title: Other),
        [".mandate"] = Make(mandate: Other),
        [".mandate.sources.1"] = Make(mandateSources: [Page]),
        [".focus"] = Make(focus: new Focus(FocusOrientation.Internal, OwnRole.Focus().Audience, Other)),
        [".focus.audience"] = Make(focus: new Focus(FocusOrientation.Internal, Other, OwnRole.Focus().Description)),
        [".focus.orientation"] = Make(focus: new Focus(FocusOrientation.Both, OwnRole.Focus().Audience, OwnRole.Focus().Description)),
        [".focus.sources.1"] = Make(focus: new Focus(FocusOrientation.Internal, OwnRole.Focus().Audience, OwnRole.Focus().Description) { Sources = [Page] }),
        [".responsibilities"] = Make(responsibilities: [OwnRole.Advice(), OwnRole.MonthlyRun()]),
        [".responsibilities.more"] = Make(responsibilities: [OwnRole.MonthlyRun(), OwnRole.Advice(), new Responsibility("more", Areas.Users, Other)]),
        [".responsibilities.advice"] = Make(responsibilities: [OwnRole.MonthlyRun(), new Responsibility("advice", Areas.Users, Other)]),
        [".responsibilities.advice.area"] = Make(responsibilities: [OwnRole.MonthlyRun(), new Responsibility("advice", Areas.Profit, OwnRole.Advice().Statement)]),
        [".responsibilities.advice.sources.1.place"] =
            Make(responsibilities: [OwnRole.MonthlyRun(), new Responsibility("advice", Areas.Users, OwnRole.Advice().Statement) { Sources = [Page] }]),
        [".abbreviation"] = Make(abbreviation: null),
        [".defining-responsibility"] = Make(defining: "advice"),
        [".vendors"] = Make(vendors: new VendorRelationship(VendorScope.Technology, OwnRole.Vendors().Vendors, OwnRole.Vendors().Purpose, Other)),
        [".vendors.which"] = Make(vendors: new VendorRelationship(VendorScope.Technology, Other, OwnRole.Vendors().Purpose, OwnRole.Vendors().Description)),
        [".vendors.purpose"] = Make(vendors: new VendorRelationship(VendorScope.Technology, OwnRole.Vendors().Vendors, Other, OwnRole.Vendors().Description)),
        [".vendors.sources.1"] =
            Make(vendors: new VendorRelationship(VendorScope.Technology, OwnRole.Vendors().Vendors, OwnRole.Vendors().Purpose, OwnRole.Vendors().Description) { Sources = [Page] }),
        [".vendors.scope"] = Make(vendors: new VendorRelationship(VendorScope.Any, OwnRole.Vendors().Vendors, OwnRole.Vendors().Purpose, OwnRole.Vendors().Description)),
        [".reporting-line"] = Make(line: new ReportingLine(OwnRole.ReportingLine().ReportsTo, SeatInTopManagement.Rarely, Other)),
        [".reporting-line.sources.1"] =
            Make(line: new ReportingLine(OwnRole.ReportingLine().ReportsTo, SeatInTopManagement.Rarely, OwnRole.ReportingLine().Description) { Sources = [Page] }),
        [".reporting-line.seat"] = Make(line: new ReportingLine(OwnRole.ReportingLine().ReportsTo, SeatInTopManagement.Always, OwnRole.ReportingLine().Description)),
        [".reporting-line.reports-to"] = Make(line: new ReportingLine([.. OwnRole.ReportingLine().ReportsTo.Reverse()], SeatInTopManagement.Rarely, OwnRole.ReportingLine().Description)),
        [".title.function.neutral"] = Make(titleForms: [new TitleForm(Form.Body, Form.Gender, Whole.Title), Seat]),
        [".title.function.neutral.sources.1.uri"] = Make(titleForms: [new TitleForm(Form.Body, Form.Gender, Form.Text) { Sources = [Page] }, Seat]),
        [".title.stock-corporation.feminine"] = Make(titleForms: [Form]),
        [".title-forms"] = Make(titleForms: [Seat, Form]),
        [".aliases.1"] = Make(aliases: [Whole.Title]),
        [".aliases.2"] = Make(aliases: [Other, Other]),
        [".functional-titles.1"] = Make(functional: [Other]),
        [".ambiguous-titles.1"] = Make(ambiguous: [new AmbiguousTitle(Whole.Title) { RoleIds = [Ambiguous.RoleIds[0]] }]),
        [".ambiguous-titles.1.roles"] = Make(ambiguous: [new AmbiguousTitle(Other)]),
        [".ambiguous-titles.1.other-readings.1"] = Make(ambiguous: [new AmbiguousTitle(Other) { RoleIds = [Ambiguous.RoleIds[0]], OtherReadings = [Other] }]),
        [".ambiguous-titles.1.combines-roles"] = Make(ambiguous: [new AmbiguousTitle(Other) { RoleIds = [Ambiguous.RoleIds[0]], CombinesRoles = true }]),
        [".remark"] = Make(remark: Other),
        [".codes.esco.1330.2"] = Make(codes: [Isco]),
        [".codes.esco.1330.2.relation"] = Make(codes: [new OccupationCode("ESCO", "1330.2", MappingRelation.Close, Other), Isco]),
        [".codes.esco.1330.2.label"] = Make(codes: [new OccupationCode("ESCO", "1330.2", MappingRelation.Exact, Whole.Title), Isco]),
        [".codes.esco.1330.2.version"] = Make(codes: [new OccupationCode("ESCO", "1330.2", MappingRelation.Exact, Other) { SchemeVersion = "1.2" }, Isco]),
        [".codes.esco.1330.2.uri"] = Make(codes: [new OccupationCode("ESCO", "1330.2", MappingRelation.Exact, Other) { Uri = Page.Uri }, Isco]),
        [".codes.esco.1330.2.remark"] = Make(codes: [new OccupationCode("ESCO", "1330.2", MappingRelation.Exact, Other) { Remark = Other }, Isco]),
        [".codes.esco.1330.2.sources.1.remark"] = Make(codes: [new OccupationCode("ESCO", "1330.2", MappingRelation.Exact, Other) { Sources = [Page] }, Isco]),
        [".codes"] = Make(codes: [Isco, Esco]),
        [".missing-codes.onet-soc"] = Make(missing: [NoneEither]),
        [".missing-codes.onet-soc.version"] = Make(missing: [new MissingOccupationCode("O*NET-SOC") { SchemeVersion = "27.0" }, NoneEither]),
        [".missing-codes.kldb-2010.remark"] = Make(missing: [None, new MissingOccupationCode("KldB 2010") { Remark = Other }]),
        [".missing-codes.kldb-2010.sources.1.version"] = Make(missing: [None, new MissingOccupationCode("KldB 2010") { Sources = [Page] }]),
        [".missing-codes"] = Make(missing: [NoneEither, None]),
    };

    public static TheoryData<string> Ways { get; } = new(Changed.Keys);

    // In one run, as it takes longer to make catalogs than to compare them.
    [Fact]
    public void DiffTo_AnyCatalogs_FollowsItsLaws() =>
        Prop.ForAll(CatalogGenerators.Catalogs.ToArbitrary(), CatalogGenerators.Catalogs.ToArbitrary(), static (first, second) =>
        {
            RoleCatalog[] all = [first, second, first.With(second), second.With(first), new(first.Reverse()), first.Without(first.Select(static role => role.Id.Value).FirstOrDefault("cio"))];
            foreach (RoleCatalog other in all)
            {
                (first.DiffTo(other).Count == 0).ShouldBe(first.Equals(other));
                Rows(first.DiffTo(other)).ShouldBe(Rows(other.DiffTo(first)).Select(Swapped), ignoreOrder: true);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void DiffTo_AnyRolesWithPartsInCommon_IsEmptyOnlyIfTheyAreEqual() => Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), static roles =>
    {
        RoleCatalog[] catalogs = [.. roles.Select(static role => new RoleCatalog(WithId(role)))];

        return catalogs.All(first => catalogs.All(second => (first.DiffTo(second).Count == 0) == first.Equals(second)));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Ways))]
    public void DiffTo_OneThingOfARoleChanged_NamesIt(string key)
    {
        IReadOnlyList<CatalogChange> changes = new RoleCatalog(Whole).DiffTo(new RoleCatalog(Changed[key]));

        changes.Select(static change => change.Key).ShouldContain(Id + key);
        changes.Where(static change => !change.Key.StartsWith(Id + ".", StringComparison.Ordinal) && !change.Key.StartsWith("areas.", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void DiffTo_ChangesOfEachKind_SayWhatWasAndWhatIs()
    {
        RoleCatalog after = new(Changed[".mandate"], Roles.Cio);

        Rows(new RoleCatalog(Whole).DiffTo(after)).Where(static row => row.Key.StartsWith(Id, StringComparison.Ordinal)).ShouldBe(
        [
            (CatalogChangeKind.Changed, Id + ".mandate", "en", "Answers for payroll.", "Other"),
            (CatalogChangeKind.Changed, Id + ".mandate", "de", "Verantwortet die Entgeltabrechnung.", "Anderes"),
        ]);
        Rows(new RoleCatalog(Whole).DiffTo(after)).ShouldContain((CatalogChangeKind.Added, "cio.abbreviation", null, null, "CIO"));
        Rows(after.DiffTo(new RoleCatalog(Whole))).ShouldContain((CatalogChangeKind.Removed, "cio.abbreviation", null, "CIO", null));
    }

    [Fact]
    public void DiffTo_RolesMoved_HasOneRowForTheirOrder() =>
        Rows(new RoleCatalog(Roles.Cio, Roles.Cto).DiffTo(new RoleCatalog(Roles.Cto, Roles.Cio)))
            .ShouldBe([(CatalogChangeKind.Changed, "roles", null, "cio, cto", "cto, cio")]);

    [Fact]
    public void DiffTo_AreasMoved_HasOneRowForTheirOrder()
    {
        RoleCatalog before = new() { Areas = [SmallCatalog.Fleet, SmallCatalog.Trips] };

        before.DiffTo(new RoleCatalog { Areas = [SmallCatalog.Trips, SmallCatalog.Fleet] }).Single().Key.ShouldBe("areas");
    }

    [Fact]
    public void DiffTo_CodesMoved_HasOneRowForTheirOrder() =>
        Rows(new RoleCatalog(Whole).DiffTo(new RoleCatalog(Changed[".codes"]))).Select(static row => row.Key).ShouldBe([Id + ".codes"]);

    [Fact]
    public void DiffTo_SourceOfABoundary_NamesIt()
    {
        RoleCatalog before = new(Roles.Cio, Roles.Cto);
        Boundary given = before.Boundaries.Single();
        RoleCatalog after = before.WithBoundary(new Boundary(given.First, given.Second, given.Statement) { Sources = [.. given.Sources, Page] });

        before.DiffTo(after).Select(static change => change.Key).ShouldContain($"boundaries.cio.cto.sources.{given.Sources.Count + 1}");
    }

    [Fact]
    public void DiffTo_CodesThatLookAlikeAsKeys_TellsThemApart()
    {
        RoleCatalog before = new(Make(codes: [.. AlikeAsKeys(MappingRelation.Exact)]));
        RoleCatalog after = new(Make(codes: [.. AlikeAsKeys(MappingRelation.Narrow)]));

        Rows(before.DiffTo(after)).ShouldBe(
        [
            (CatalogChangeKind.Changed, Id + ".codes.a-b.1.relation", null, "exact", "narrow"),
            (CatalogChangeKind.Changed, Id + ".codes.a-b.1~2.relation", null, "exact", "narrow"),
            (CatalogChangeKind.Changed, Id + ".codes.a-b.1~3.relation", null, "exact", "narrow"),
        ]);

        static IEnumerable<OccupationCode> AlikeAsKeys(MappingRelation relation) =>
            new[] { "A B", "a-b", "A-b" }.Select(scheme => new OccupationCode(scheme, "1", relation, Other));
    }

    [Theory]
    [InlineData("azAZ09 -.1", "1", "azaz09--1.1")]
    [InlineData("A", "0.0.9.A.Z.a.z_1.", "a.0.0.9.A.Zaz1")]
    [InlineData("Ä", "B/Ä", ".B")]
    public void DiffTo_CodeOfAnyCharacters_HasAKeyOfPlainOnes(string scheme, string code, string key) =>
        new RoleCatalog(Make(codes: [])).DiffTo(new RoleCatalog(Make(codes: [new OccupationCode(scheme, code, MappingRelation.Exact, Other)])))
            .Select(static change => change.Key).ShouldContain(Id + ".codes." + key);

    [Fact]
    public void DiffTo_CodeThatLooksLikeADetailOfAnother_IsNotOne()
    {
        RoleCatalog before = new(Make(codes: [new OccupationCode("A", "1.version", MappingRelation.Exact, Other), new OccupationCode("A", "1", MappingRelation.Exact, Other) { SchemeVersion = "2" }]));

        string[] keys = [.. before.DiffTo(new RoleCatalog(Make(codes: []))).Select(static change => change.Key)];

        keys.ShouldContain(Id + ".codes.a.1version");
        keys.ShouldContain(Id + ".codes.a.1.version");
    }

    [Fact]
    public void DiffTo_RolesAreasBoundariesAndWords_ComeInThisOrder()
    {
        RoleCatalog before = new(Roles.Cio, Roles.Cto, Roles.Ciso);
        RoleCatalog after = new RoleCatalog(Roles.Ciso, Roles.Cto, Roles.Cio).WithVersion("2").With(Make()).WithTexts("en", new Dictionary<string, string>
        {
            ["words.differences"] = "What differs",
            ["boundaries.cio.cto"] = "Other.",
            ["ciso.mandate"] = "Other.",
            ["cio.mandate"] = "Other.",
            ["areas.leadership"] = "Leading",
        });

        before.DiffTo(after).Select(static change => change.Key.Split('.')[0]).Distinct().ShouldBe(["version", "roles", "areas", "cio", "ciso", Id, "boundaries", "words"]);
    }

    [Fact]
    public void DiffTo_AnyCulture_IsTheSame()
    {
        RoleCatalog before = new(Make(codes: [new OccupationCode("ISIC I", "I.1", MappingRelation.Exact, Other)]));
        string invariant = JsonSerializer.Serialize(before.DiffTo(Roles.All));

        foreach (string culture in new[] { "tr-TR", "ar-SA", "th-TH", "de-DE" })
        {
            using CultureScope scope = new(culture);
            JsonSerializer.Serialize(before.DiffTo(Roles.All)).ShouldBe(invariant, culture);
        }
    }

    [Fact]
    public void Serialize_Changes_HaveWordsAndOnlyWhatThereIs()
    {
        RoleCatalog before = new RoleCatalog().WithVersion("1");
        RoleCatalog after = before.WithVersion("2").WithTexts("fr", new Dictionary<string, string> { ["words.differences"] = "Différences" });

        JsonSerializer.Serialize(before.DiffTo(after), SerializerOptions.ByName.Values.First()).Replace("\\u00E9", "é", StringComparison.Ordinal).ShouldBe(
            """[{"kind":"changed","key":"version","before":"1","after":"2"},{"kind":"added","key":"words.differences","language":"fr","after":"Différences"}]""");
    }

    [Fact]
    public void ToString_OfAChange_IsKindAndKey() => new RoleCatalog().DiffTo(new RoleCatalog { Version = "1" }).Single().ToString().ShouldBe("added version");

    private static IEnumerable<(CatalogChangeKind Kind, string Key, string? Language, string? Before, string? After)> Rows(IEnumerable<CatalogChange> changes) =>
        changes.Select(static change => (change.Kind, change.Key, change.Language, change.Before, change.After));

    private static (CatalogChangeKind Kind, string Key, string? Language, string? Before, string? After) Swapped(
        (CatalogChangeKind Kind, string Key, string? Language, string? Before, string? After) row) =>
        (row.Kind switch
        {
            CatalogChangeKind.Added => CatalogChangeKind.Removed,
            CatalogChangeKind.Removed => CatalogChangeKind.Added,
            _ => row.Kind,
        }, row.Key, row.Language, row.After, row.Before);

    private static Role WithId(Role role) => new(Id, role.Title, role.Mandate, role.Focus, role.Responsibilities)
    {
        Abbreviation = role.Abbreviation,
        DefiningResponsibility = role.DefiningResponsibility,
        MandateSources = role.MandateSources,
        VendorRelationship = role.VendorRelationship,
        ReportingLine = role.ReportingLine,
        TitleForms = role.TitleForms,
        Aliases = role.Aliases,
        FunctionalTitles = role.FunctionalTitles,
        AmbiguousTitles = role.AmbiguousTitles,
        Remark = role.Remark,
        OccupationCodes = role.OccupationCodes,
        MissingOccupationCodes = role.MissingOccupationCodes,
    };

    private static Role Make(
        LocalizedText? title = null,
        LocalizedText? mandate = null,
        Focus? focus = null,
        IEnumerable<Responsibility>? responsibilities = null,
        string? abbreviation = "HoP",
        string? defining = "monthly-run",
        VendorRelationship? vendors = null,
        ReportingLine? line = null,
        IReadOnlyList<TitleForm>? titleForms = null,
        IReadOnlyList<LocalizedText>? aliases = null,
        IReadOnlyList<OccupationCode>? codes = null,
        IReadOnlyList<MissingOccupationCode>? missing = null,
        IReadOnlyList<Source>? mandateSources = null,
        IReadOnlyList<LocalizedText>? functional = null,
        IReadOnlyList<AmbiguousTitle>? ambiguous = null,
        LocalizedText? remark = null) => OwnRole.Make(
            Id, title, mandate, focus, responsibilities, abbreviation, defining, vendors, line, titleForms ?? [Form, Seat], aliases ?? [Other],
            codes ?? [Esco, Isco], missing ?? [None, NoneEither], mandateSources, functional, ambiguous ?? [Ambiguous], remark);
}
