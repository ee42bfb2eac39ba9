namespace ExecRoles.Extensions.Localization.Tests;

public sealed class ExecRolesOptionsTests
{
    private readonly ExecRolesOptions _options = new();

    [Fact]
    public void Calls_All_ReturnTheOptions()
    {
        _options.AddRole(Example.Role("head-of-payroll")).ShouldBeSameAs(_options);
        _options.AddBoundary(new Boundary("cio", "cto", new LocalizedText(("en", "x")))).ShouldBeSameAs(_options);
        _options.AddCatalog("roles.json").ShouldBeSameAs(_options);
        _options.AddCatalog(() => Stream.Null).ShouldBeSameAs(_options);
        _options.AddTexts("fr", Example.Texts()).ShouldBeSameAs(_options);
        _options.OverrideTexts<SharedTexts>("de").ShouldBeSameAs(_options);
    }

    [Fact]
    public void Calls_NullArguments_Throw()
    {
        Should.Throw<ArgumentNullException>(() => _options.AddRole(null!)).ParamName.ShouldBe("role");
        Should.Throw<ArgumentNullException>(() => _options.AddBoundary(null!)).ParamName.ShouldBe("boundary");
        Should.Throw<ArgumentNullException>(() => _options.AddCatalog((string)null!)).ParamName.ShouldBe("path");
        Should.Throw<ArgumentNullException>(() => _options.AddCatalog((Func<Stream>)null!)).ParamName.ShouldBe("open");
        Should.Throw<ArgumentNullException>(() => _options.AddTexts(null!, Example.Texts())).ParamName.ShouldBe("languageTag");
        Should.Throw<ArgumentNullException>(() => _options.AddTexts("de", null!)).ParamName.ShouldBe("texts");
        Should.Throw<ArgumentNullException>(() => _options.OverrideTexts<SharedTexts>(null!)).ParamName.ShouldBe("languages");
        Should.Throw<ArgumentNullException>(() => _options.OverrideTexts<SharedTexts>("de", null!)).ParamName.ShouldBe("languages");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void AddCatalog_BlankPath_Throws(string path) =>
        Should.Throw<ArgumentException>(() => _options.AddCatalog(path)).Message
            .ShouldBe("The path is blank. Give the path of a catalog file, such as 'roles.json'. (Parameter 'path')");

    [Fact]
    public void AddTexts_BadLanguage_Throws() =>
        Should.Throw<ArgumentException>(() => _options.AddTexts("de_AT", Example.Texts())).Message
            .ShouldBe("'de_AT' is not a language tag. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'; write 'de-AT'. (Parameter 'languageTag')");

    [Fact]
    public void AddTexts_NullText_Throws() =>
        Should.Throw<ArgumentNullException>(() => _options.AddTexts("de", Example.Texts(("cio.title", null!)))).Message
            .ShouldBe("The text for 'cio.title' is null. Leave the key out or give a text. (Parameter 'texts')");

    [Fact]
    public void AddTexts_DictionaryChangedLater_KeepsWhatWasGiven()
    {
        Dictionary<string, string> texts = new() { ["cio.title"] = "DSI" };

        RoleCatalog catalog = Container.Catalog(options =>
        {
            options.AddTexts("fr", texts);
            texts["cio.title"] = "changed";
        });

        catalog["cio"].Title.In("fr").ShouldBe("DSI");
    }

    [Fact]
    public void OverrideTexts_NoLanguage_Throws() =>
        Should.Throw<ArgumentException>(() => _options.OverrideTexts<SharedTexts>()).Message
            .ShouldBe("There is no language. Name those whose texts are to be taken, such as \"de\". (Parameter 'languages')");

    [Fact]
    public void OverrideTexts_BadLanguage_Throws() =>
        Should.Throw<ArgumentException>(() => _options.OverrideTexts<SharedTexts>("de", "German!")).Message
            .ShouldBe("'German!' is not a language tag. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'. (Parameter 'languages')");
}
