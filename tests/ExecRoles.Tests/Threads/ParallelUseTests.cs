using System.Globalization;
using ExecRoles.Json;
using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Fuzzing;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Threads;

/// <summary>A catalog that 64 threads use at once, each in one culture after the other: every one gets what one thread alone gets.</summary>
public sealed class ParallelUseTests
{
    // What a catalog keeps after its first use is empty in each of them.
    private const int Catalogs = 4;

    private static readonly string Document = RoleCatalogJson.ToJson(Own());

    public static TheoryData<string> Sources { get; } = ["built by code", "read from JSON"];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Catalog_UsedBy64ThreadsInChangingCultures_AnswersAsForOne(string source)
    {
        Func<RoleCatalog> make = source == "built by code" ? Own : () => RoleCatalogJson.Parse(Document);
        Dictionary<string, string> expected = ChangingCultures.Answers(() => Answer(make()));
        for (int round = 0; round < Catalogs; round++)
        {
            RoleCatalog catalog = make();

            ChangingCultures.WrongAnswers(() => Answer(catalog), expected).ShouldBeEmpty();
        }
    }

    [Fact]
    public void BuiltInCatalog_UsedBy64ThreadsInChangingCultures_AnswersAsForOne()
    {
        Dictionary<string, string> expected = ChangingCultures.Answers(() => Answer(Roles.All));

        ChangingCultures.WrongAnswers(() => Answer(Roles.All), expected).ShouldBeEmpty();
    }

    private static RoleCatalog Own() => CatalogPortions.Neighbours.First()
        .With(OwnRole.Make("own", duties: [("payroll", "Runs payroll."), ("travel", "Books travel.")], vendors: OwnRole.BuysSoftware()))
        .WithTexts("fr", new Dictionary<string, string> { ["own.title"] = "Propre", ["outcomes.different"] = "différent", ["words.boundaries"] = "Ce qui les sépare" });

    // Something of everything that looks at a culture, or that is made when it is first used.
    private static string Answer(RoleCatalog catalog)
    {
        string uiCulture = CultureInfo.CurrentUICulture.Name;
        Role first = catalog[0];
        Role last = catalog[^1];
        RoleComparison comparison = catalog.Compare(catalog.Take(2).Append(last).Select(role => role.Id.Value));
        return string.Join('\n',
        [
            $"{first.Title} {first.Mandate:G} {last.Title} {last.Focus.Description:fr} {string.Join(' ', last.Title.Languages)}",
            first.Title.Resolve("xx").Text, catalog.Describe(last.Id).ToText(uiCulture), Roles.Describe(first).ToMarkdown(uiCulture),
            comparison.ToHtml(uiCulture), comparison.ToJson("de"), comparison.SummarizeCommonGround(uiCulture),
            string.Join(' ', comparison.Differences.Select(aspect => $"{aspect.Aspect.Name} {aspect.Outcome.DisplayName(catalog).In(uiCulture)}")),
            string.Join(' ', catalog.FindMissingTexts("fr")), RoleCatalogJson.ToJson(catalog),
            string.Join(' ', catalog.Where(role => role.Focus.Orientation == FocusOrientation.Internal)), Should.Throw<KeyNotFoundException>(() => catalog["ciso1"]).Message,
        ]);
    }
}
