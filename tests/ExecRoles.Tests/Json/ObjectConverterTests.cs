using System.Text.Json;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Json;

/// <summary>How each type of the model is written that is an object in JSON: with all parts, and with those alone that it must have.</summary>
public sealed class ObjectConverterTests
{
    private static readonly LocalizedText Text = new(("de", "b"), ("en", "a"));

    private static readonly LocalizedText Short = new(("en", "x"));

    private static readonly Source[] Sources = [new("web")];

    // Reads what was written; each generator under the name of its type.
    private static readonly Dictionary<string, Action> RoundTrips = new()
    {
        [nameof(LocalizedText)] = () => Check(ModelGenerators.LocalizedTexts),
        [nameof(Responsibility)] = () => Check(ModelGenerators.Responsibilities),
        [nameof(Focus)] = () => Check(ModelGenerators.Focuses),
        [nameof(ReportingLine)] = () => Check(ModelGenerators.ReportingLines),
        [nameof(AmbiguousTitle)] = () => Check(ModelGenerators.AmbiguousTitles),
        [nameof(VendorRelationship)] = () => Check(ModelGenerators.VendorRelationships),
        [nameof(Role)] = () => Check(ModelGenerators.Roles),
        [nameof(Source)] = () => Check(SourceGenerators.Sources),
        [nameof(Boundary)] = () => Check(CatalogGenerators.Boundaries),
        [nameof(OccupationCode)] = () => CheckLists(SourceGenerators.Codes),
        [nameof(MissingOccupationCode)] = () => CheckLists(SourceGenerators.MissingCodes),
        [nameof(TitleForm)] = () => CheckLists(TitleGenerators.TitleForms),
        [nameof(RoleCatalog)] = () => Check(CatalogGenerators.Catalogs),
    };

    public static TheoryData<string> Types { get; } = [.. RoundTrips.Keys];

    public static TheoryData<object, string> Written { get; } = new()
    {
        { Text, """{"en":"a","de":"b"}""" },
        { new LocalizedText(("fr", "c"), ("de", "b"), ("zh-Hant", "e")), """{"fr":"c","de":"b","zh-Hant":"e"}""" },
        { new ResponsibilityArea("payroll", Text) { Description = Short }, """{"id":"payroll","name":{"en":"a","de":"b"},"description":{"en":"x"}}""" },
        { new ResponsibilityArea("payroll", Short), """{"id":"payroll","name":{"en":"x"}}""" },
        { new Responsibility("run", Areas.Profit, Short) { Sources = Sources }, """{"id":"run","area":"profit","statement":{"en":"x"},"sources":[{"scheme":"web"}]}""" },
        { new Responsibility("run", new ResponsibilityArea("payroll", Short), Short), """{"id":"run","area":{"id":"payroll","name":{"en":"x"}},"statement":{"en":"x"}}""" },
        { new Responsibility("run", new ResponsibilityArea("profit", Short), Short), """{"id":"run","area":{"id":"profit","name":{"en":"x"}},"statement":{"en":"x"}}""" },
        { new Responsibility("run", Copy(Areas.Profit), Short), """{"id":"run","area":"profit","statement":{"en":"x"}}""" },
        {
            new Focus(FocusOrientation.Both, Short, Text) { Sources = Sources },
            """{"orientation":"both","audience":{"en":"x"},"description":{"en":"a","de":"b"},"sources":[{"scheme":"web"}]}"""
        },
        { new Focus(FocusOrientation.Internal, Short, Short), """{"orientation":"internal","audience":{"en":"x"},"description":{"en":"x"}}""" },
        {
            new ReportingLine([RoleId.Parse("cfo"), RoleId.Parse("ceo")], SeatInTopManagement.Usually, Short) { Sources = Sources },
            """{"reportsTo":["cfo","ceo"],"seatInTopManagement":"usually","description":{"en":"x"},"sources":[{"scheme":"web"}]}"""
        },
        { new ReportingLine([], SeatInTopManagement.Always, Short), """{"reportsTo":[],"seatInTopManagement":"always","description":{"en":"x"}}""" },
        {
            new VendorRelationship(VendorScope.Technology, Short, Text, Short) { Sources = Sources },
            """{"scope":"technology","vendors":{"en":"x"},"purpose":{"en":"a","de":"b"},"description":{"en":"x"},"sources":[{"scheme":"web"}]}"""
        },
        { new VendorRelationship(VendorScope.Any, Short, Short, Short), """{"scope":"any","vendors":{"en":"x"},"purpose":{"en":"x"},"description":{"en":"x"}}""" },
        {
            new TitleForm(CompanyForm.Parse("cooperative"), TitleGender.Feminine, Short) { Sources = Sources },
            """{"body":"cooperative","gender":"feminine","text":{"en":"x"},"sources":[{"scheme":"web"}]}"""
        },
        {
            new AmbiguousTitle(Short) { RoleIds = [RoleId.Parse("cto"), RoleId.Parse("cio")], OtherReadings = [Text, Short], CombinesRoles = true },
            """{"title":{"en":"x"},"roles":["cto","cio"],"otherReadings":[{"en":"a","de":"b"},{"en":"x"}],"combinesRoles":true}"""
        },
        { new AmbiguousTitle(Short), """{"title":{"en":"x"}}""" },
        { new TitleForm(CompanyForm.Function, TitleGender.Neutral, Short), """{"body":"function","gender":"neutral","text":{"en":"x"}}""" },
        {
            new OccupationCode("ESCO", "1330.2", MappingRelation.Narrow, Text)
            {
                SchemeVersion = "1.2", Uri = new Uri("HTTP://example.org/x#y"), Remark = Text, Sources = Sources,
            },
            """{"scheme":"ESCO","version":"1.2","code":"1330.2","label":{"en":"a","de":"b"},"relation":"narrow","uri":"HTTP://example.org/x#y","""
                + """ "remark":{"en":"a","de":"b"},"sources":[{"scheme":"web"}]}""".TrimStart()
        },
        { new OccupationCode("ESCO", "1", MappingRelation.Exact, Short), """{"scheme":"ESCO","code":"1","label":{"en":"x"},"relation":"exact"}""" },
        {
            new MissingOccupationCode("ESCO") { SchemeVersion = "1.2", Remark = Text, Sources = Sources },
            """{"scheme":"ESCO","version":"1.2","remark":{"en":"a","de":"b"},"sources":[{"scheme":"web"}]}"""
        },
        { new MissingOccupationCode("ESCO"), """{"scheme":"ESCO"}""" },
        {
            new Source("ESCO") { Version = "1.2", Place = "1330.2", Uri = new Uri("HTTP://example.org/x#y"), Remark = Text },
            """{"scheme":"ESCO","version":"1.2","place":"1330.2","uri":"HTTP://example.org/x#y","remark":{"en":"a","de":"b"}}"""
        },
        { Source.CommonKnowledge, """{"scheme":"common knowledge"}""" },
        { new Boundary("cto", "cio", Short) { Sources = Sources }, """{"roles":["cio","cto"],"statement":{"en":"x"},"sources":[{"scheme":"web"}]}""" },
        { new Boundary("cio", "cto", Short), """{"roles":["cio","cto"],"statement":{"en":"x"}}""" },
        {
            new Role("cfo", Short, Short, new Focus(FocusOrientation.Both, Short, Short), [new Responsibility("run", Areas.Profit, Short)]),
            """{"id":"cfo","title":{"en":"x"},"mandate":{"en":"x"},"focus":{"orientation":"both","audience":{"en":"x"},"description":{"en":"x"}},"""
                + "\"responsibilities\":[{\"id\":\"run\",\"area\":\"profit\",\"statement\":{\"en\":\"x\"}}]}"
        },
        { new RoleCatalog(), """{"schemaVersion":1,"roles":[]}""" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Serialize_Value_WritesItsPartsInAFixedOrder(object value, string json)
    {
        JsonSerializer.Serialize(value).ShouldBe(json);
        value.Equals(JsonSerializer.Deserialize(json, value.GetType())).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void Deserialize_MembersInReverseOrder_IsTheSame(object value, string json)
    {
        // The first of a text's languages may be the default one.
        if (value is not LocalizedText)
        {
            string reversed = $"{{{string.Join(',', JsonDocument.Parse(json).RootElement.EnumerateObject().Reverse().Select(member => member.ToString()))}}}";

            value.Equals(JsonSerializer.Deserialize(reversed, value.GetType())).ShouldBeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Deserialize_AnyWrittenValue_IsEqual(string type) => RoundTrips[type]();

    [Fact]
    public void Examples_OfAllObjects_AreThere() =>
        Library.PublicTypes.Where(type => !type.IsEnum && SerializerTypes.Read.Contains(type)).Except(Written.Select(row => row[0].GetType()))
            .ShouldBe([typeof(CompanyForm), typeof(RoleId)], ignoreOrder: true);

    [Fact]
    public void Serialize_RecordOfAllTypes_WritesEveryMemberOfRoles() =>
        JsonSerializer.SerializeToElement(HrRecord.Full.Role).EnumerateObject().Select(member => member.Name).ShouldBe(
        [
            "id", "abbreviation", "title", "titleForms", "aliases", "functionalTitles", "ambiguousTitles", "mandate", "mandateSources", "focus", "reportingLine", "responsibilities",
            "definingResponsibility", "vendorRelationship", "remark", "codes",
        ]);

    [Fact]
    public void Deserialize_BuiltInAreaById_IsTheBuiltInOne() =>
        JsonSerializer.Deserialize<Responsibility>("""{"id":"run","area":"profit","statement":{"en":"x"}}""")!.Area.ShouldBeSameAs(Areas.Profit);

    [Fact]
    public void Deserialize_TitleFormWithoutBody_IsThatOfTheFunction() =>
        JsonSerializer.Deserialize<TitleForm>("""{"gender":"neutral","text":{"en":"x"}}""").ShouldBe(
            new TitleForm(CompanyForm.Function, TitleGender.Neutral, Short));

    [Fact]
    public void Deserialize_AreasOfOneIdWithOtherTextsInARole_AreKeptAsTheyAre()
    {
        const string Json = """
            {"id":"cfo","title":{"en":"x"},"mandate":{"en":"x"},"focus":{"orientation":"both","audience":{"en":"x"},"description":{"en":"x"}},
            "responsibilities":[{"id":"a","area":{"id":"payroll","name":{"en":"x"}},"statement":{"en":"x"}},
            {"id":"b","area":{"id":"payroll","name":{"en":"y"}},"statement":{"en":"x"}}]}
            """;

        JsonSerializer.Deserialize<Role>(Json)!.Responsibilities.Select(given => given.Area.Name.In("en")).ShouldBe(["x", "y"]);
    }

    [Fact]
    public void Deserialize_SameAreaInTwoRoles_GivesEqualAreas()
    {
        Role[] roles = JsonSerializer.Deserialize<Role[]>(JsonSerializer.Serialize(new[] { HrRecord.Full.Role, HrRecord.Full.Role }))!;

        roles[1].Responsibilities.Select(given => given.Area).ShouldBe(roles[0].Responsibilities.Select(given => given.Area));
    }

    private static ResponsibilityArea Copy(ResponsibilityArea area) => new(area.Id, area.Name) { Description = area.Description };

    private static void Check<T>(Gen<T> generator)
        where T : class => Prop.ForAll(generator.ToArbitrary(), value => value.Equals(JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))))
            .QuickCheckThrowOnFailure();

    private static void CheckLists<T>(Gen<T[]> generator) =>
        Prop.ForAll(generator.ToArbitrary(), values => values.SequenceEqual(JsonSerializer.Deserialize<T[]>(JsonSerializer.Serialize(values))!))
            .QuickCheckThrowOnFailure();
}
