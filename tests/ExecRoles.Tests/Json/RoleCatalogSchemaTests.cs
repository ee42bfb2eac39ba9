using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Json;

/// <summary>The schema says what <c>Load</c> does; what <c>Load</c> knows shows in its errors.</summary>
public sealed partial class RoleCatalogSchemaTests
{
    private const string OneRole = """{ "schemaVersion": 1, "roles": [ {0} ] }""";

    // The definition of each kind of object, what errors call it, and where it stands in a document.
    public static TheoryData<string, string, string> Objects { get; } = new()
    {
        { "", "A role catalog", "{0}" },
        { "role", "A role", OneRole },
        { "responsibility", "A responsibility", OneRole.Replace("{0}", """{ "responsibilities": [ {0} ] }""") },
        { "focus", "A focus", OneRole.Replace("{0}", """{ "focus": {0} }""") },
        { "vendorRelationship", "A vendor relationship", OneRole.Replace("{0}", """{ "vendorRelationship": {0} }""") },
        { "area", "An area", """{ "areas": [ {0} ] }""" },
        { "titleForm", "A title form", OneRole.Replace("{0}", """{ "titleForms": [ {0} ] }""") },
        { "reportingLine", "A reporting line", OneRole.Replace("{0}", """{ "reportingLine": {0} }""") },
        { "occupationCode", "An occupation code", OneRole.Replace("{0}", """{ "codes": [ {0} ] }""") },
        { "boundary", "A boundary", """{ "boundaries": [ {0} ] }""" },
        { "source", "A source", """{ "boundaries": [ { "sources": [ {0} ] } ] }""" },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void Schema_Members_AreThoseOfLoad(string definition, string name, string document)
    {
        string unknown = $"Unknown member 'no member' of {char.ToLowerInvariant(name[0])}{name[1..]}.";
        string[] members = [.. Definition(definition)["properties"]!.AsObject().Select(member => member.Key)];
        string known = Errors(document.Replace("{0}", $$"""{ {{string.Join(", ", members.Select(member => $"\"{member}\": 0"))}}, "no member": 0 }"""))
            .Single(error => error.Contains("Unknown member '", StringComparison.Ordinal));
        Match more = Regex.Match(known, @" and (\d+) more\.");

        known.ShouldContain(unknown);
        (Listed(known, "Known members: ").Length + (more.Success ? int.Parse(more.Groups[1].Value, CultureInfo.InvariantCulture) : 0)).ShouldBe(members.Length);
        Definition(definition)["additionalProperties"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void Schema_RequiredMembers_AreThoseOfLoad(string definition, string name, string document) =>
        Strings(Definition(definition)["required"]!).ShouldBe(
            Errors(document.Replace("{0}", "{}"))
                .Select(error => Regex.Match(error, $@"The member '(\w+)' is missing\. {name} needs it\.$"))
                .Where(match => match.Success)
                .Select(match => match.Groups[1].Value));

    [Theory]
    [InlineData("focus", "orientation", """{ "focus": { "orientation": "no word" } }""")]
    [InlineData("vendorRelationship", "scope", """{ "vendorRelationship": { "scope": "no word" } }""")]
    [InlineData("occupationCode", "relation", """{ "codes": [ { "relation": "no word" } ] }""")]
    [InlineData("titleForm", "gender", """{ "titleForms": [ { "gender": "no word" } ] }""")]
    [InlineData("reportingLine", "seatInTopManagement", """{ "reportingLine": { "seatInTopManagement": "no word" } }""")]
    public void Schema_Words_AreThoseOfLoad(string definition, string member, string role) =>
        Strings(Definition(definition)["properties"]![member]!["enum"]!).ShouldBe(Listed(Errors(OneRole.Replace("{0}", role)), "Known words: "));

    [Theory]
    [InlineData("role", """{ "schemaVersion": 1, "roles": [ { "id": "outcomes" } ] }""")]
    [InlineData("area", """{ "areas": [ { "id": "mandate" } ] }""")]
    public void Schema_ReservedIds_AreThoseOfLoad(string definition, string document) =>
        Strings(Definition(definition)["properties"]!["id"]!["not"]!["enum"]!).ShouldBe(Listed(Errors(document), "reserved are "));

    [Theory]
    [InlineData("boundary", "roles")]
    [InlineData("reportingLine", "reportsTo")]
    [InlineData("ambiguousTitle", "roles")]
    public void Schema_ReservedIdsInLists_AreThoseOfRoles(string definition, string member) =>
        Definition(definition)["properties"]![member]!["items"]!["not"]!.ToJsonString().ShouldBe(Definition("role")["properties"]!["id"]!["not"]!.ToJsonString());

    [Fact]
    public void Schema_TextKeys_AreTheWordsOfCatalogs() =>
        Texts.Select(text => (text.Key, Description: text.Value!["description"]!.GetValue<string>())).ShouldBe(
            new RoleCatalog().Texts.Select(text => (text.Key, $"In English: {text.Value.In("en")}")));

    [Fact]
    public void Schema_PatternsOfTextKeys_AcceptEveryOtherKey()
    {
        RoleCatalog catalog = Roles.All.With(HrRecord.Full.Catalog!).WithTexts("en", new Dictionary<string, string> { ["companies.cooperative"] = "x" });

        TextsOf(catalog).Except(TextsOf(new RoleCatalog())).Where(key => KeyPatterns.Count(pattern => pattern.IsMatch(key)) != 1).ShouldBeEmpty();
    }

    [Fact]
    public void Schema_PatternsOfTextKeys_RefuseWordsThatAreNotThere()
    {
        string[] roots = [.. Strings(Definition("role")["properties"]!["id"]!["not"]!["enum"]!)];

        roots.ShouldBe(TextsOf(Roles.All).Select(key => key.Split('.')[0]).Except(Roles.All.Select(role => role.Id.Value)), ignoreOrder: true);
        roots.Except(["areas", "boundaries", "companies"]).SelectMany(root => new[] { root, $"{root}.same", $"{root}.title", $"{root}.focus.audience" })
            .Concat(["cio", "cio.titel", "cio.title.function", "cio.title.function.pair", "areas", "areas.X", "areas.profit.name", "companies", "companies.a.b", "boundaries.a", "boundaries.a.b.c"])
            .Concat(TextsOf(new RoleCatalog()))
            .Where(key => KeyPatterns.Any(pattern => pattern.IsMatch(key)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Schema_EveryMember_HasADescription() => WithoutDescription(Schema.Read(), "$").ShouldBeEmpty();

    [Fact]
    public void Schema_Identity_NamesNoHost()
    {
        Schema.Read()["$schema"]!.GetValue<string>().ShouldBe("https://json-schema.org/draft/2020-12/schema");
        Schema.Read()["$id"]!.GetValue<string>().ShouldBe("urn:execroles:role-catalog:1");
    }

    [Fact]
    public void Schema_PatternOfIds_MatchesWhatRoleIdsAre()
    {
        Regex pattern = Whole(Definition("id")["pattern"]!.GetValue<string>());

        Prop.ForAll(Gen.OneOf(PropertyGenerators.Ids, PropertyGenerators.AnyTags).ToArbitrary(), text => pattern.IsMatch(text) == RoleId.TryParse(text, out _))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Schema_PatternOfLanguages_MatchesWhatTextsAccept()
    {
        Regex pattern = Whole(Definition("text")["propertyNames"]!["pattern"]!.GetValue<string>());

        Prop.ForAll(Gen.OneOf(PropertyGenerators.LanguageTags, PropertyGenerators.AnyTags, ShortTags).ToArbitrary(), tag => pattern.IsMatch(tag) == IsText(tag, "x"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void Schema_PatternOfLanguages_MatchesEachCodeOfThreeLettersThatTextsAccept()
    {
        Regex pattern = Whole(Definition("text")["propertyNames"]!["pattern"]!.GetValue<string>());
        string[] codes = [.. from a in Letters from b in Letters from c in Letters select $"{a}{b}{c}"];

        codes.Count(code => !pattern.IsMatch(code)).ShouldBeInRange(50, 200);
        codes.Where(code => pattern.IsMatch(code) != IsText(code, "x")).ShouldBeEmpty();
    }

    [Fact]
    public void Schema_PatternOfWords_MatchesWhatIsNotBlank()
    {
        Regex pattern = Whole(Definition("words")["pattern"]!.GetValue<string>());

        Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)
            .Where(character => !char.IsSurrogate(character) && pattern.IsMatch($"{character}") != IsText("en", $"{character}"))
            .Select(character => $"U+{(int)character:X4}")
            .ShouldBeEmpty();
    }

    // Tags of few characters, among them those that begin with or hold single letters.
    private static Gen<string> ShortTags { get; } =
        from subtags in Gen.Elements("x", "X", "i", "a", "1", "en", "de", "12", "deu", "GER", "gsw", "german", "abcdefgh", "abcdefghi", "").NonEmptyListOf()
        select string.Join('-', subtags.Take(5));

    private static string Letters => "abcdefghijklmnopqrstuvwxyz";

    private static Regex[] KeyPatterns { get; } =
        [.. Definition("")["properties"]!["texts"]!["patternProperties"]!.AsObject().Select(pattern => Whole(pattern.Key))];

    private static JsonObject Texts => Definition("")["properties"]!["texts"]!["properties"]!.AsObject();

    private static JsonObject Definition(string name) => (name.Length == 0 ? Schema.Read() : Schema.Read()["$defs"]![name]!).AsObject();

    // In .NET, unlike in ECMAScript, a dollar sign matches before a line end as well.
    private static Regex Whole(string pattern) => new(pattern.Replace("$", "\\z", StringComparison.Ordinal));

    private static IEnumerable<string> TextsOf(RoleCatalog catalog) => catalog.Texts.Keys;

    private static string[] Errors(string document) => Documents.ErrorsOf(document).Split('\n');

    private static string[] Listed(IEnumerable<string> errors, string introduction) =>
        Listed(errors.Single(error => error.Contains(introduction, StringComparison.Ordinal) && !error.Contains("members: ", StringComparison.Ordinal)), introduction);

    private static string[] Listed(string error, string introduction) =>
        error[(error.IndexOf(introduction, StringComparison.Ordinal) + introduction.Length)..].Split('.')[0].Split(", ");

    private static IEnumerable<string> Strings(JsonNode list) => list.AsArray().Select(item => item!.GetValue<string>());

    private static bool IsText(string language, string words)
    {
        try
        {
            return new LocalizedText((language, words)).Languages.Count == 1;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static IEnumerable<string> WithoutDescription(JsonNode node, string path)
    {
        foreach (string holder in new[] { "properties", "patternProperties", "$defs" })
        {
            foreach ((string name, JsonNode? member) in node[holder]?.AsObject() ?? [])
            {
                string place = $"{path}.{holder}['{name}']";
                string[] own = member!["description"]?.GetValue<string>() is { Length: > 0 } ? [] : [place];
                foreach (string found in own.Concat(WithoutDescription(member, place)))
                {
                    yield return found;
                }
            }
        }
    }
}
