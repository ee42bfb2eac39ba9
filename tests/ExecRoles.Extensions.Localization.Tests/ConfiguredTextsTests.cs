using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles.Extensions.Localization.Tests;

public sealed class ConfiguredTextsTests
{
    [Fact]
    public void AddExecRoles_Section_PutsItsTextsOverTheCatalogSoFar()
    {
        IConfigurationSection section = FromJson(
            """
            { "ExecRoles": { "Texts": {
                "de": { "cio.title": "IT-Leitung", "head-of-payroll.title": "Entgelt" },
                "fr": { "cio.title": "DSI" } } } }
            """);

        RoleCatalog catalog = Container.Catalog(services => services
            .AddExecRoles(catalog => catalog.With(Example.Role("head-of-payroll")).WithTexts("de", Example.Texts(("cto.title", "Technik"))))
            .AddExecRoles(section));

        catalog["cio"].Title.ShouldBe(new LocalizedText(("en", "Chief Information Officer"), ("de", "IT-Leitung"), ("fr", "DSI")));
        catalog["cto"].Title.In("de").ShouldBe("Technik");
        catalog["head-of-payroll"].Title.In("de").ShouldBe("Entgelt");
    }

    [Theory]
    [InlineData("ExecRoles:Texts:de:cio.title")]
    [InlineData("ExecRoles:Texts:de:cio:title")]
    [InlineData("EXECROLES:TEXTS:DE:CIO:TITLE")]
    [InlineData("execroles:texts:De:Cio.Title")]
    public void AddExecRoles_KeyInAnySpellingOfConfiguration_IsFound(string key) =>
        Catalog((key, "IT-Leitung")).ShouldBe(Roles.All.WithTexts("de", Example.Texts(("cio.title", "IT-Leitung"))));

    [Fact]
    public void AddExecRoles_NestedJson_IsFound() =>
        Container.Catalog(services => services.AddExecRoles(
                FromJson("""{ "ExecRoles": { "Texts": { "de": { "cio": { "title": "IT", "mandate": null } } } } }""")))
            .ShouldBe(Roles.All.WithTexts("de", Example.Texts(("cio.title", "IT"))));

    [Fact]
    public void AddExecRoles_EverySingleKey_IsTakenFromConfiguration()
    {
        RoleCatalog catalog = Catalog(
        [
            .. Roles.All.Texts.Select(text =>
                ($"ExecRoles:Texts:fr:{text.Key.ToUpperInvariant().Replace('.', ':')}", (string?)$"x {text.Value.In("en")}")),
        ]);

        catalog.Texts.ShouldAllBe(text => text.Value.In("fr") == $"x {Roles.All.Texts[text.Key].In("en")}");
    }

    [Fact]
    public void AddExecRoles_SectionThatIsNotThere_ChangesNothing() => Catalog(("Other", "x")).ShouldBe(Roles.All);

    [Fact]
    public void AddExecRoles_ConfigurationAddedAfterTheCall_IsRead()
    {
        ConfigurationManager configuration = new();

        RoleCatalog catalog = Container.Catalog(services =>
        {
            services.AddExecRoles(configuration.GetSection("ExecRoles"));
            configuration.AddInMemoryCollection([new("ExecRoles:Texts:fr:cio.title", "DSI")]);
        });

        catalog["cio"].Title.In("fr").ShouldBe("DSI");
    }

    [Fact]
    public void AddExecRoles_EverythingWrong_NamesAll()
    {
        string[] lines = Container.Failures(services => services.AddExecRoles(InMemory(
            ("ExecRoles:Text:de:cio.title", "x"),
            ("ExecRoles:Texts:de:cio.titel", "x"),
            ("ExecRoles:Texts:fr:words.core", "x"),
            ("ExecRoles:Texts:fr:words.legend", "{oops}"),
            ("ExecRoles:Texts:it", "x"),
            ("ExecRoles:Texts:cio.title:es", "x")))).ShouldHaveSingleItem().Split('\n');

        lines[0].ShouldBe("AddExecRoles, change 1 (section 'ExecRoles'): Unknown setting 'ExecRoles:Text'. Known settings: ExecRoles:Texts.");
        lines[1].ShouldStartWith("ExecRoles:Texts:cio.title: 'cio.title' is not a language tag.");
        lines[2].ShouldStartWith("ExecRoles:Texts:de: Unknown text key 'cio.titel'. Known keys: ");
        lines[3].ShouldStartWith("ExecRoles:Texts:fr: The text for 'words.legend' needs ");
        lines[4].ShouldBe("The setting 'ExecRoles:Texts:it' has a value of its own. It takes texts by key.");
        lines.Length.ShouldBe(5);
    }

    [Theory]
    [InlineData("ExecRoles", "ExecRoles:Texts")]
    [InlineData("ExecRoles:Texts", "texts by language")]
    public void AddExecRoles_ValueWhereTextsBelong_IsRefused(string path, string allowed) =>
        Container.Failures(services => services.AddExecRoles(InMemory((path, "x")))).ShouldBe(
            [$"AddExecRoles, change 1 (section 'ExecRoles'): The setting '{path}' has a value of its own. It takes {allowed}."]);

    [Fact]
    public void AddExecRoles_OneKeyInBothSpellings_TakesTheOneThatAnEnvironmentVariableHas()
    {
        IConfigurationSection section = InMemory(("ExecRoles:Texts:de:cio.title", "from the file"), ("ExecRoles:Texts:de:CIO:title", "from the environment"));

        Container.Catalog(services => services.AddExecRoles(section))["cio"].Title.In("de").ShouldBe("from the environment");
    }

    private static RoleCatalog Catalog(params (string Key, string? Value)[] settings) =>
        Container.Catalog(services => services.AddExecRoles(InMemory(settings)));

    private static IConfigurationSection InMemory(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)))
            .Build().GetSection("ExecRoles");

    private static IConfigurationSection FromJson(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build().GetSection("ExecRoles");
}
