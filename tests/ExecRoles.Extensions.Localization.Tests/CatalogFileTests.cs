using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class CatalogFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("execroles-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AddExecRoles_File_PutsItOverTheCatalogSoFar()
    {
        string path = Write(Example.Document(
            Example.RoleJson("head-of-payroll", "Head of Payroll", "payroll"),
            """
            "areas": [ { "id": "payroll", "name": { "en": "Pay" } } ],
            "boundaries": [ { "roles": [ "head-of-payroll", "cio" ], "statement": { "en": "One pays." } } ],
            "texts": { "payroll-clerk.title": { "fr": "Gestionnaire de paie" }, "outcomes.different": { "fr": "différent" } }
            """));

        RoleCatalog catalog = Container.Catalog(services => services
            .AddExecRoles(catalog => catalog.With(Example.Role("payroll-clerk")))
            .AddExecRoles(path)
            .AddExecRoles(catalog => catalog.WithTexts("fr", Example.Texts(("head-of-payroll.title", "Chef de la paie")))));

        catalog.Select(role => role.Id.Value).ShouldBe([.. Roles.All.Select(role => role.Id.Value), "payroll-clerk", "head-of-payroll"]);
        catalog["head-of-payroll"].Title.In("fr").ShouldBe("Chef de la paie");
        catalog["payroll-clerk"].Title.In("fr").ShouldBe("Gestionnaire de paie");
        catalog["payroll-clerk"].Responsibilities[0].Area.Name.In("en").ShouldBe("Pay");
        catalog.Compare("cio", "head-of-payroll").Boundary!.Statement.In("en").ShouldBe("One pays.");
        AspectOutcome.Different.DisplayName(catalog).In("fr").ShouldBe("différent");
    }

    [Fact]
    public void AddExecRoles_FileThatHasOnlyTexts_IsALanguageFile() =>
        Container.Catalog(services => services.AddExecRoles(Write("""{ "schemaVersion": 1, "texts": { "cio.title": { "fr": "DSI" } } }""")))
            .ShouldBe(Roles.All.WithTexts("fr", Example.Texts(("cio.title", "DSI"))));

    [Fact]
    public void AddExecRoles_FileOfAWholeCatalog_GivesThatCatalog()
    {
        RoleCatalog saved = Roles.All.WithTexts(
            "fr", Example.Texts(("cio.title", "DSI"), ("boundaries.cio.cto", "L'un gère."), ("areas.users", "Gens")));

        Container.Catalog(services => services.AddExecRoles(Write(RoleCatalogJson.ToJson(saved)))).ShouldBe(saved);
    }

    [Fact]
    public void AddExecRoles_FileWithOptions_IsReadWithEachOfThem()
    {
        string path = Write(Example.Document("", "\"newer\": true"));
        List<RoleCatalogError> skipped = [];
        RoleCatalogJsonOptions tolerant = new() { IgnoresUnknownMembers = true, OnSkipped = skipped.Add, Base = new RoleCatalog() };
        RoleCatalogJsonOptions small = new() { MaximumBytes = 10 };

        // Whoever adds an option copies it in AddExecRoles, too.
        typeof(RoleCatalogJsonOptions).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)
            .ShouldBe(["IgnoresUnknownMembers", "OnSkipped", "MaximumBytes", "Base"], ignoreOrder: true);
        Container.Catalog(services => services.AddExecRoles(path, tolerant)).ShouldBe(Roles.All);
        skipped.ShouldHaveSingleItem().Path.ShouldBe("$.newer");
        Container.Failures(services => services.AddExecRoles(path, small)).ShouldHaveSingleItem().ShouldContain("10 bytes");
    }

    [Fact]
    public void AddExecRoles_MalformedFiles_ListsEveryErrorOfEach()
    {
        string roles = string.Join(",\n", Enumerable.Range(1, 12).Select(number => Example.RoleJson($"role-{number}", " ", "leadership")));
        string first = Write(Example.Document(roles), "first.json");
        string second = Write("[]", "second.json");

        string[] failures = Container.Failures(services => services.AddExecRoles(first).AddExecRoles(second));

        Snapshot.Match(string.Join("\n", failures).Replace(_folder + Path.DirectorySeparatorChar, "/app/", StringComparison.Ordinal));
    }

    [Fact]
    public void AddExecRoles_UnreadableFiles_SaysWhichAndWhy()
    {
        string missing = Path.Combine(_folder, "no-such-file.json");

        string[] failures = Container.Failures(services => services
            .AddExecRoles("no-such-file.json")
            .AddExecRoles(missing)
            .AddExecRoles(Path.Combine(_folder, "none", "roles.json"))
            .AddExecRoles(_folder));

        failures[0].ShouldContain($"(file '{Path.GetFullPath("no-such-file.json")}')");
        failures[1].ShouldBe($"AddExecRoles, change 2 (file '{missing}'): Could not find file '{missing}'.");
        failures[2].ShouldStartWith("AddExecRoles, change 3 (file '");
        failures[3].ShouldStartWith($"AddExecRoles, change 4 (file '{_folder}'): ");
    }

    [Theory]
    [InlineData("")]
    [InlineData("roles\0.json")]
    public void AddExecRoles_BadPath_ThrowsAtOnce(string path) =>
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddExecRoles(path));

    [Fact]
    public void AddExecRoles_File_IsReadOnceAndClosed()
    {
        string path = Path.Combine(_folder, "roles.json");
        using ServiceProvider services = Container.Build(collection => collection.AddExecRoles(path));
        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<RoleCatalog>());
        Write(Example.Document(Example.RoleJson("head-of-it", "Head of IT", "infrastructure")));

        services.GetRequiredService<RoleCatalog>().TryGet("head-of-it", out _).ShouldBeTrue();
        File.Delete(path);
        services.GetRequiredService<RoleCatalog>().TryGet("head-of-it", out _).ShouldBeTrue();
    }

    private string Write(string document, string name = "roles.json")
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, document);
        return path;
    }
}
