using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using ExecRoles.Json;
using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Rendering;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Json;

public sealed class RoleJsonLdTests
{
    private static readonly string[] OfThing =
    [
        "additionalType", "alternateName", "description", "disambiguatingDescription", "identifier", "image", "mainEntityOfPage", "name", "owner",
        "potentialAction", "sameAs", "subjectOf", "url",
    ];

    // Source: https://schema.org/Occupation, /CategoryCode and /CategoryCodeSet, the last with what it has of CreativeWork that is used here.
    private static readonly Dictionary<string, string[]> Vocabulary = new()
    {
        ["Occupation"] =
        [
            .. OfThing, "educationRequirements", "estimatedSalary", "experienceRequirements", "occupationLocation", "occupationalCategory", "qualifications",
            "responsibilities", "skills",
        ],
        ["CategoryCode"] = [.. OfThing, "codeValue", "inCodeSet", "inDefinedTermSet", "termCode"],
        ["CategoryCodeSet"] = [.. OfThing, "hasCategoryCode", "hasDefinedTerm", "version"],
    };

    // Which type the objects in a property have.
    private static readonly Dictionary<string, string> Ranges = new() { ["occupationalCategory"] = "CategoryCode", ["inCodeSet"] = "CategoryCodeSet" };

    private static readonly Role Own = new(
        "head-of-pay", new LocalizedText(("en", "Head of Pay"), ("de", "Leitung Entgelt")), OwnRole.Text("Pays everyone."), OwnRole.LooksInward(),
        [new Responsibility("run", Areas.Profit, new LocalizedText(("en", "Runs payroll."), ("de", "Rechnet ab.")))])
    {
        Abbreviation = "HoP",
        Aliases = [new LocalizedText(("de", "Lohnbüro-Leitung")), OwnRole.Text("Pay Lead")],
        TitleForms = [new TitleForm(CompanyForm.Function, TitleGender.Neutral, new LocalizedText(("de", "Entgeltleitung")))],
        OccupationCodes =
        [
            new OccupationCode("ESCO", "1.2", MappingRelation.Exact, new LocalizedText(("de", "Leiter & Co."))) { SchemeVersion = "1.2", Uri = new Uri("https://example.org/a?b&c") },
            new OccupationCode("ISCO-08", "12", MappingRelation.Broad, OwnRole.Text("Managers")) { Uri = new Uri("https://example.org/12") },
        ],
        MissingOccupationCodes = [new MissingOccupationCode("O*NET-SOC")],
    };

    public static TheoryData<string> Languages { get; } = ["en", "de", "fr"];

    [Fact]
    public void ToJsonLd_OwnRole_SaysInWhichLanguageEachTextIs() => Own.ToJsonLd("de-AT").ShouldBe(
        """
        {
          "@context": [
            "https://schema.org",
            {
              "@language": "de"
            }
          ],
          "@type": "Occupation",
          "identifier": "head-of-pay",
          "name": "Leitung Entgelt",
          "alternateName": [
            "HoP",
            "Entgeltleitung",
            "Lohnbüro-Leitung"
          ],
          "description": {
            "@language": "en",
            "@value": "Pays everyone."
          },
          "responsibilities": [
            "Rechnet ab."
          ],
          "occupationalCategory": [
            {
              "@type": "CategoryCode",
              "codeValue": "1.2",
              "name": "Leiter \u0026 Co.",
              "url": "https://example.org/a?b\u0026c",
              "inCodeSet": {
                "@type": "CategoryCodeSet",
                "name": "ESCO",
                "version": "1.2"
              }
            },
            {
              "@type": "CategoryCode",
              "codeValue": "12",
              "name": {
                "@language": "en",
                "@value": "Managers"
              },
              "url": "https://example.org/12",
              "inCodeSet": {
                "@type": "CategoryCodeSet",
                "name": "ISCO-08"
              }
            }
          ],
          "sameAs": [
            "https://example.org/a?b\u0026c"
          ]
        }
        """.ReplaceLineEndings("\n"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void ToJsonLd_EachBuiltInRole_UsesOnlyTheVocabulary(string language)
    {
        foreach (Role role in Roles.All.Append(Own))
        {
            JsonObject document = Parse(role.ToJsonLd(language));

            Problems(document, "Occupation").ShouldBeNone();
            document["identifier"]!.GetValue<string>().ShouldBe(role.Id.Value);
            document["name"]!.GetValue<string>().ShouldBe(role.Title.In(language));
            document["responsibilities"]!.AsArray().Count.ShouldBe(role.Responsibilities.Count);
            (document["occupationalCategory"]?.AsArray().Count ?? 0).ShouldBe(role.OccupationCodes.Count);
        }
    }

    [Fact]
    public void ToJsonLd_RoleWithFewParts_HasNoEmptyMembers() =>
        Parse(OwnRole.Make("plain").ToJsonLd("en")).Select(static member => member.Key)
            .ShouldBe(["@context", "@type", "identifier", "name", "description", "responsibilities"]);

    [Theory]
    [InlineData("")]
    [InlineData("tlh")]
    [InlineData("\uD800 no tag")]
    public void ToJsonLd_UnknownLanguage_IsInTheDefaultOne(string languageTag) => Own.ToJsonLd(languageTag).ShouldBe(Own.ToJsonLd("en"));

    [Fact]
    public void ToJsonLd_Null_IsRefused()
    {
        Should.Throw<ArgumentNullException>(static () => RoleJsonLd.ToJsonLd(null!, "en")).ParamName.ShouldBe("role");
        Should.Throw<ArgumentNullException>(static () => Own.ToJsonLd(null!)).ParamName.ShouldBe("languageTag");
    }

    [Fact]
    public void ToJsonLd_AnyRole_StandsInAScriptElement() => Prop.ForAll(ModelGenerators.Roles.ToArbitrary(), static role =>
    {
        foreach (string language in new[] { "en", "de", "fr" })
        {
            AssertEmbeds(role, language);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ToJsonLd_HostileTexts_StandInAScriptElement()
    {
        Random random = new(9);
        for (int number = 0; number < 2_000; number++)
        {
            string[] texts = HostileTexts.Padded(random, 5);
            Role role = new("own", OwnRole.Text(texts[0]), OwnRole.Text(texts[1]), OwnRole.LooksInward(), [new Responsibility("a", Areas.Profit, OwnRole.Text(texts[2] + "</script><!--<script>"))])
            {
                Abbreviation = texts[3],
                OccupationCodes = [new OccupationCode(texts[3], texts[4], MappingRelation.Exact, OwnRole.Text(texts[0]))],
            };

            AssertEmbeds(role, "de");
        }
    }

    private static void AssertEmbeds(Role role, string language)
    {
        string json = role.ToJsonLd(language);
        string embedded = new HtmlParser().ParseDocument($"<script type=\"application/ld+json\">\n{json}\n</script><p>after</p>").QuerySelector("script")!.TextContent;
        JsonObject document = Parse(embedded);

        json.ShouldNotContain('<');
        json.ShouldNotContain('>');
        json.ShouldNotContain('&');
        json.ShouldNotContain('\u2028');
        json.ShouldNotContain('\u2029');
        document["name"]!.GetValue<string>().ShouldBe(role.Title.In(language));
        document["responsibilities"]!.AsArray().Select(Text).ShouldBe(role.Responsibilities.Select(given => given.Statement.In(language)));
        Problems(document, "Occupation").ShouldBeNone();
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private static string Text(JsonNode? node) => node is JsonObject value ? value["@value"]!.GetValue<string>() : node!.GetValue<string>();

    private static IEnumerable<string> Problems(JsonObject node, string type)
    {
        if (node.ContainsKey("@value"))
        {
            return node.Select(static member => member.Key).Except(["@value", "@language"]);
        }

        string found = node["@type"]!.GetValue<string>();
        string[] known = [.. Vocabulary[type], "@type", "@context"];
        return
        [
            .. found == type ? [] : new[] { $"{found} stands for {type}" },
            .. node.Where(member => !known.Contains(member.Key)).Select(member => $"{type} has no '{member.Key}'"),
            .. node.Where(static member => member.Key != "@context")
                .SelectMany(static member => (member.Value is JsonArray list ? list.ToArray() : [member.Value]).OfType<JsonObject>(), static (member, value) => (member.Key, value))
                .SelectMany(static part => Problems(part.value, Ranges.GetValueOrDefault(part.Key, "no object"))),
        ];
    }
}
