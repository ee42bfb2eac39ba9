using System.Text.Json;
using ExecRoles.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class AddCatalogTests : IDisposable
{
    private const string OwnPayroll = """ "areas": [ { "id": "payroll", "name": { "en": "Pay" } } ]""";

    private readonly string _folder = Directory.CreateTempSubdirectory("execroles-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AddCatalog_File_AddsRolesAfterTheBuiltInOnes()
    {
        string path = Write(Example.Document(Example.RoleJson("head-of-payroll", "Head of Payroll", "payroll"), OwnPayroll));

        RoleCatalog catalog = Container.Catalog(options => options.AddCatalog(path));

        catalog.Select(role => role.Id.Value).ShouldBe([.. Roles.All.Select(role => role.Id.Value), "head-of-payroll"]);
        catalog["head-of-payroll"].Responsibilities[0].Area.Name.In("en").ShouldBe("Pay");
    }

    [Fact]
    public void AddCatalog_RoleWithAKnownId_TakesItsPlace()
    {
        RoleCatalog catalog = Container.Catalog(options => options
            .AddCatalog(() => Example.Document(Example.RoleJson("cio", "Our CIO", "infrastructure"))));

        catalog["cio"].Title.In("en").ShouldBe("Our CIO");
        catalog.Select(role => role.Id).ShouldBe(Roles.All.Select(role => role.Id));
    }

    [Fact]
    public void AddCatalog_Calls_ApplyInTheirOrder()
    {
        RoleCatalog catalog = Container.Catalog(options => options
            .AddTexts("en", Example.Texts(("cio.title", "replaced by the file")))
            .AddCatalog(() => Example.Document(Example.RoleJson("cio", "Our CIO", "infrastructure")))
            .AddTexts("de", Example.Texts(("cio.title", "Unser CIO")))
            .AddRole(Example.Role("cto", "first"))
            .AddRole(Example.Role("cto", "second")));

        catalog["cio"].Title.ShouldBe(new LocalizedText(("en", "Our CIO"), ("de", "Unser CIO")));
        catalog["cto"].Title.In("en").ShouldBe("second");
    }

    [Fact]
    public void AddCatalog_AreaWithAKnownId_TakesItsPlaceInEveryRole()
    {
        RoleCatalog catalog = Container.Catalog(options => options.AddCatalog(() => Example.Document(
            Example.RoleJson("head-of-it", "Head of IT", "infrastructure"),
            """ "areas": [ { "id": "infrastructure", "name": { "en": "Plumbing" } } ]""")));

        catalog.SelectMany(role => role.Responsibilities).Where(responsibility => responsibility.Area.Id == "infrastructure")
            .Select(responsibility => responsibility.Area.Name.In("de")).Distinct().ShouldBe(["Plumbing"]);
        catalog.Compare("cio", "cto").Aspects.ShouldContain(aspect => aspect.Aspect.Name.In("en") == "Plumbing");
    }

    // Nothing of a role may get lost when its areas are others, not even what roles will have one day.
    [Fact]
    public void AddCatalog_AreasReplaced_LeavesAllElseOfTheRoles()
    {
        string areas = string.Join(", ", Areas.All.Select(area => $$"""{ "id": "{{area.Id}}", "name": { "en": "other" } }"""));

        RoleCatalog catalog = Container.Catalog(options => options.AddCatalog(() => Example.Document("", $"\"areas\": [ {areas} ]")));

        RolesIn(catalog).ShouldBe(RolesIn(Roles.All));
        catalog.Areas.ShouldAllBe(area => area.Name.In("en") == "other");
        catalog.Areas.Select(area => area.Id).ShouldBe(Areas.All.Select(area => area.Id), ignoreOrder: true);
    }

    [Fact]
    public void AddCatalog_AreaThatIsNamedAsBefore_KeepsItsTexts()
    {
        RoleCatalog catalog = Container.Catalog(options => options
            .AddCatalog(() => Example.Document(Example.RoleJson("head-of-payroll", "Head of Payroll", "payroll"), OwnPayroll))
            .AddTexts("fr", Example.Texts(("areas.infrastructure", "Infrastructure technique"), ("areas.payroll", "Paie")))
            .AddCatalog(() => Example.Document(Example.RoleJson("payroll-clerk", "Payroll Clerk", "payroll"), OwnPayroll))
            .AddCatalog(() => Example.Document(Example.RoleJson("head-of-it", "Head of IT", "infrastructure")))
            .AddRole(Example.Role("administrator", "Administrator", Areas.Infrastructure)));

        catalog["payroll-clerk"].Responsibilities[0].Area.Name.In("fr").ShouldBe("Paie");
        catalog["head-of-it"].Responsibilities[0].Area.Name.In("fr").ShouldBe("Infrastructure technique");
        catalog["administrator"].Responsibilities[0].Area.ShouldBe(catalog["head-of-it"].Responsibilities[0].Area);
    }

    [Fact]
    public void AddCatalog_Words_TakeThePlaceOfTheEarlierOnes()
    {
        RoleCatalog catalog = Container.Catalog(options => options
            .AddTexts("fr", Example.Texts(("outcomes.same", "pareil"), ("outcomes.different", "autre")))
            .AddCatalog(() => Example.Document("", """ "texts": { "outcomes.different": { "fr": "différent", "de": "anders" } }""")));

        Word(catalog, "outcomes.same").In("fr").ShouldBe("pareil");
        Word(catalog, "outcomes.different").ShouldBe(new LocalizedText(("en", "different"), ("de", "anders"), ("fr", "différent")));
    }

    [Fact]
    public void AddCatalog_Stream_IsReadOnceAndClosed()
    {
        List<MemoryStream> opened = [];
        using ServiceProvider services = Container.Build(collection => collection.AddExecRoles(options => options.AddCatalog(() =>
        {
            opened.Add(Example.Document(Example.RoleJson("head-of-it", "Head of IT", "infrastructure")));
            return opened[^1];
        })));

        services.GetRequiredService<IOptions<ExecRolesOptions>>().Value.ShouldNotBeNull();
        services.GetRequiredService<RoleCatalog>().TryGet("head-of-it", out _).ShouldBeTrue();

        opened.ShouldHaveSingleItem().CanRead.ShouldBeFalse();
    }

    [Fact]
    public void AddCatalog_NewerDocument_IsReadTolerantlyIfTold()
    {
        RoleCatalog catalog = Container.Catalog(options => options.AddCatalog(
            () => Example.Document(Example.RoleJson("head-of-it", "Head of IT", "infrastructure"), """ "newer": true"""), RoleCatalogJsonOptions.Tolerant));

        catalog.TryGet("head-of-it", out _).ShouldBeTrue();
    }

    [Fact]
    public void AddCatalog_ManyRoles_AreAllAdded()
    {
        const int Count = 3000;
        string roles = string.Join(",\n", Enumerable.Range(0, Count).Select(number => Example.RoleJson($"role-{number}", "Role", "infrastructure")));

        Container.Catalog(options => options.AddCatalog(() => Example.Document(roles))).Count.ShouldBe(Roles.All.Count + Count);
    }

    private static LocalizedText Word(RoleCatalog catalog, string key) =>
        catalog.TryGetText(key, out LocalizedText? text) ? text : throw new KeyNotFoundException(key);

    private static string RolesIn(RoleCatalog catalog)
    {
        using JsonDocument document = JsonDocument.Parse(RoleCatalogJson.ToJson(catalog));
        return document.RootElement.GetProperty("roles").GetRawText();
    }

    private string Write(Stream document)
    {
        string path = Path.Combine(_folder, "roles.json");
        using Stream file = File.Create(path);
        document.CopyTo(file);
        return path;
    }
}
