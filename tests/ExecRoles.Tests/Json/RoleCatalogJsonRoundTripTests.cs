using System.Text;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Json;

public sealed class RoleCatalogJsonRoundTripTests
{
    [Fact]
    public void Parse_SavedCatalog_GivesEqualCatalog() =>
        Prop.ForAll(CatalogGenerators.Catalogs.ToArbitrary(), catalog => RoleCatalogJson.Parse(RoleCatalogJson.ToJson(catalog)).Equals(catalog))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void ToJson_ParsedCatalog_GivesSameJson() =>
        Prop.ForAll(CatalogGenerators.Catalogs.ToArbitrary(), catalog =>
        {
            string json = RoleCatalogJson.ToJson(catalog);
            return RoleCatalogJson.ToJson(RoleCatalogJson.Parse(json)) == json;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_SavedCatalog_KeepsDefaultLanguages() =>
        Prop.ForAll(CatalogGenerators.Catalogs.ToArbitrary(), catalog =>
            DefaultLanguages(RoleCatalogJson.Parse(RoleCatalogJson.ToJson(catalog))).SequenceEqual(DefaultLanguages(catalog)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_SavedCatalog_KeepsEveryRendering() =>
        Prop.ForAll(CatalogGenerators.Catalogs.Where(catalog => catalog.Count > 1).ToArbitrary(), catalog =>
            Render(RoleCatalogJson.Parse(RoleCatalogJson.ToJson(catalog))) == Render(catalog))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Save_AnyCatalog_WritesUtf8WithLineFeedsOnly() =>
        Prop.ForAll(CatalogGenerators.Catalogs.ToArbitrary(), catalog =>
        {
            byte[] bytes = Saved(catalog);
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return bytes[0] == '{' && !bytes.Contains((byte)'\r') && bytes[^2] == '}' && bytes[^1] == '\n';
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task SaveAndLoad_AllForms_Agree()
    {
        RoleCatalog catalog = Roles.All.WithTexts("fr", new Dictionary<string, string> { ["outcomes.same"] = "pareil", ["cio.title"] = "DSI" });
        byte[] bytes = Saved(catalog);
        using var stream = new MemoryStream();
        await RoleCatalogJson.SaveAsync(catalog, stream);

        stream.ToArray().ShouldBe(bytes);
        RoleCatalogJson.ToJson(catalog).ShouldBe(Encoding.UTF8.GetString(bytes));
        RoleCatalogJson.Load(new MemoryStream(bytes)).Equals(catalog).ShouldBeTrue();
        RoleCatalogJson.Parse(RoleCatalogJson.ToJson(catalog)).Equals(catalog).ShouldBeTrue();
        (await RoleCatalogJson.LoadAsync(new MemoryStream(bytes))).Equals(catalog).ShouldBeTrue();
    }

    [Fact]
    public void ToJson_BuiltInCatalog_NamesItsAreasById() => Snapshot.Match(RoleCatalogJson.ToJson(Roles.All));

    [Fact]
    public void ToJson_OwnCatalog_WritesMembersAndLanguagesInFixedOrder()
    {
        LocalizedText text = new(("fr", "français"), ("zh-Hant", "中文"), ("de", "deutsch"), ("en", "English"), ("de-AT", "österreichisch"));
        ResponsibilityArea own = new("payroll", new LocalizedText(("fr", "Paie"), ("de", "Entgelt"), ("ar", "رواتب"))) { Description = text };
        ResponsibilityArea redefined = new("profit", new LocalizedText(("en", "Money")));
        ResponsibilityArea unused = new("legal", new LocalizedText(("en", "Law & order <\"'>\u2028\U0001F4BB\u007F\u0001")));
        Responsibility save = new("save", redefined, text);
        Role role = new(
            "head-of-payroll",
            text,
            text,
            new Focus(FocusOrientation.Both, text, text),
            [new Responsibility("run", own, text), save, new Responsibility("help", Areas.Users, text)])
        {
            Abbreviation = "HoP",
            DefiningResponsibility = save,
            MandateSources = [Source.CommonKnowledge],
            VendorRelationship = new VendorRelationship(VendorScope.Any, text, text, text),
            ReportingLine = new ReportingLine([RoleId.Parse("cfo")], SeatInTopManagement.Rarely, text),
            TitleForms = [new TitleForm(CompanyForm.Parse("cooperative"), TitleGender.Neutral, text)],
            Aliases = [text],
            OccupationCodes = [new OccupationCode("ESCO", "1211.1.6", MappingRelation.Close, text)],
            MissingOccupationCodes = [new MissingOccupationCode("O*NET-SOC")],
        };
        RoleCatalog catalog = new RoleCatalog(role) { Areas = [unused], Boundaries = [new Boundary("head-of-payroll", "cfo", text)] }
            .WithTexts("fr", new Dictionary<string, string> { ["words.comparison"] = "{roles} : comparaison", ["aspects.focus"] = "Cap" })
            .WithTexts("en", new Dictionary<string, string> { ["words.comparison"] = "{roles} side by side" });

        Snapshot.Match(RoleCatalogJson.ToJson(catalog));
    }

    [Fact]
    public void ToJson_AnyCharacter_IsWrittenPlainUnlessItIsAControlOrALineEnd()
    {
        string text = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(character => !char.IsSurrogate(character)))
            + "\U0001F4BB\U0002A700\U000E0041\U0010FFFF\\u00E4\\\"";
        RoleCatalog catalog = new() { Areas = [new ResponsibilityArea("characters", new LocalizedText(("en", text)))] };

        string json = RoleCatalogJson.ToJson(catalog);

        json.Contains($"\"{string.Concat(text.Select(Written))}\"", StringComparison.Ordinal).ShouldBeTrue();
        RoleCatalogJson.Parse(json).Equals(catalog).ShouldBeTrue();
    }

    [Fact]
    public void ToJson_EmptyCatalog_HasVersionAndRoles() =>
        RoleCatalogJson.ToJson(new RoleCatalog()).ShouldBe("{\n  \"schemaVersion\": 1,\n  \"roles\": []\n}\n");

    [Fact]
    public void ToJson_WordSetToItsBuiltInText_IsNotWritten()
    {
        RoleCatalog catalog = new RoleCatalog().WithTexts("en", new Dictionary<string, string> { ["outcomes.same"] = Roles.All.Texts["outcomes.same"].In("en") });

        RoleCatalogJson.ToJson(catalog).ShouldBe(RoleCatalogJson.ToJson(new RoleCatalog()));
    }

    private static string Written(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' => $"\\u{(int)character:X4}",
        _ => character.ToString(),
    };

    private static byte[] Saved(RoleCatalog catalog)
    {
        using var stream = new MemoryStream();
        RoleCatalogJson.Save(catalog, stream);
        return stream.ToArray();
    }

    private static IEnumerable<string> DefaultLanguages(RoleCatalog catalog) =>
        catalog.Texts.Select(text => $"{text.Key} {text.Value.DefaultLanguage}");

    private static string Render(RoleCatalog catalog)
    {
        RoleComparison comparison = catalog.Compare(catalog.Select(role => role.Id.Value));
        return string.Concat(new[] { "en", "de", "fr", "gsw-CH", "tlh" }.Select(comparison.ToMarkdown));
    }
}
