using AngleSharp.Dom;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Rendering;

public sealed class MatrixPageTests
{
    private static readonly ResponsibilityMatrix Matrix = Roles.All.Matrix();

    public static TheoryData<string> Formats => Format.Names;

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Pages_OfThreeRoles_AreAsReviewed(string language)
    {
        ResponsibilityMatrix matrix = Roles.All.Where(static role => role.Id == "ceo" || role.Id == "cio" || role.Id == "cto").Matrix();

        Snapshot.Match(Format.ShowAll(format => format.Matrix(matrix, language)), language);
    }

    [Fact]
    public void ToHtml_AnyRoles_MarksEachCellAsTheMatrixSays() =>
        Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), roles =>
        {
            ResponsibilityMatrix matrix = new RoleCatalog(roles).Matrix();
            IElement page = HtmlOutline.Parse(matrix.ToHtml("en"));

            page.QuerySelectorAll("tbody tr").Select(static row => string.Concat(row.QuerySelectorAll("td").Select(static cell => cell.TextContent))).ShouldBe(
                matrix.Areas.Select(area => string.Concat(matrix.Roles.Select(role =>
                    matrix.IsCore(area.Id, role.Id) ? '●' : matrix.Lists(area.Id, role.Id) ? '○' : '–'))));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Pages_ExplainEachMark(string format)
    {
        string shown = Format.ByName[format].Matrix(Matrix, "de");

        shown.ShouldContain("●: Kernaufgabe");
        shown.ShouldContain("○: Aufgabe");

        // Text lists the marks that are there.
        shown.Contains("–: für diese Rolle nicht genannt", StringComparison.Ordinal).ShouldBe(format != "text");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Pages_Null_AreRefused(string format)
    {
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].Matrix(null!, "en")).ParamName.ShouldBe("matrix");
        Should.Throw<ArgumentNullException>(() => Format.ByName[format].Matrix(Matrix, null!)).ParamName.ShouldBe("languageTag");
    }
}
