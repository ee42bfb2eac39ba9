using ExecRoles.Json;
using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Docs;

/// <summary>Pages in docs/ that are made of the built-in catalog: people read them there, and changes show in reviews.</summary>
public sealed class GeneratedPagesTests
{
    private const string Update = "EXECROLES_UPDATE_DOCS";

    private static readonly Dictionary<string, Func<string>> Pages = new()
    {
        ["changes-of-facts.md"] = ChangesOfFacts.Write,
        ["org-chart.md"] = static () => Bilingual("Org chart", "Who usually reports to whom, from `Roles.All.ToMermaid(languageTag)`.", static language => $"```mermaid\n{Roles.All.ToMermaid(language)}```\n"),
        ["matrix.md"] = static () => Bilingual("Responsibilities", "Who is responsible for what, from `Roles.All.Matrix().ToMarkdown(languageTag)`.", static language => "#" + Roles.All.Matrix().ToMarkdown(language)),
    };

    public static TheoryData<string> Names { get; } = new(Pages.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_MadeAnew_IsTheOneInDocs(string name)
    {
        string path = Path.Combine(SourceTree.Root, "docs", name);
        string page = Pages[name]();
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(path, page);
        }

        (File.Exists(path) ? File.ReadAllText(path) : "").ShouldBe(
            page, $"docs/{name} is not what the catalog says. Make it anew: {Update}=1 dotnet test tests/ExecRoles.Tests --filter FullyQualifiedName~{nameof(GeneratedPagesTests)}");
    }

    [Fact]
    public void ChangesOfFacts_RolesChangedRenamedAddedAndRemoved_AreToldInThisOrder()
    {
        RoleCatalog before = new(Make("old-pay", "Pays."), Make("travel", "Travels."), Make("fleet", "Drives."));
        RoleCatalog now = new(Make("fleet", "Drives."), Make("pay", "Pays | more."), Make("pets", "Feeds."))
        {
            Boundaries = [new Boundary("fleet", "pay", OwnRole.Text("One drives.")), new Boundary("pets", "pay", OwnRole.Text("One feeds."))],
            Version = "2",
        };

        string document = RoleCatalogJson.ToJson(before.WithBoundary(new Boundary("fleet", "old-pay", OwnRole.Text("One pays."))));

        ChangesOfFacts.Write(document, now, new Dictionary<string, string> { ["old-pay"] = "pay" }).ShouldEndWith(
            """

            Roles with a new id: `old-pay` is now `pay`. Their facts are compared under the new id.

            ## New roles

            - `pets`: Title of pets; in German: Titel von pets

            ## Removed roles

            - `travel`: Title of travel; in German: Titel von travel

            ## Title of pay

            ### English: Title of pay

            | fact | before | now |
            | --- | --- | --- |
            | `title` | Title of old-pay | Title of pay |
            | `mandate` | Pays. | Pays \| more. |

            ### German: Title of pay

            | fact | before | now |
            | --- | --- | --- |
            | `title` | Titel von old-pay | Titel von pay |

            ## Boundaries between roles

            ### English: Boundaries between roles

            | fact | before | now |
            | --- | --- | --- |
            | `fleet.pay` | One pays. | One drives. |

            """.ReplaceLineEndings("\n"));
    }

    private static Role Make(string id, string mandate) => new(
        id, new LocalizedText(("en", $"Title of {id}"), ("de", $"Titel von {id}")), OwnRole.Text(mandate), OwnRole.LooksInward(), OwnRole.Make("x").Responsibilities);

    private static string Bilingual(string title, string about, Func<string, string> write) =>
        $"# {title}\n\n{about}\n\n## English\n\n{write("en")}\n## Deutsch\n\n{write("de")}";
}
