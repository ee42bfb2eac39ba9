using System.Text.RegularExpressions;
using ExecRoles.Tests.Comparison;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Rendering;

public sealed partial class MatrixCsvTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void ToCsv_BuiltInRoles_IsAsReviewed(string language) => Snapshot.Match(Roles.All.Matrix().ToCsv(language).Replace("\r\n", "\n", StringComparison.Ordinal), language);

    [Fact]
    public void ToCsv_AnyRoles_SaysForEachAreaAndRoleWhatTheMatrixSays() =>
        Prop.ForAll(ModelGenerators.RoleLists.ToArbitrary(), roles =>
        {
            ResponsibilityMatrix matrix = new RoleCatalog(roles).Matrix();

            string[][] cells = Read(matrix.ToCsv("en"));

            cells.Length.ShouldBe(matrix.Areas.Count + 1);
            cells.ShouldAllBe(line => line.Length == matrix.Roles.Count + 1);
            cells[0][0].ShouldBe("Area of responsibility");
            cells.Skip(1).Select(static line => line[1..]).ShouldBe(matrix.Areas.Select(area => matrix.Roles.Select(role =>
                matrix.IsCore(area.Id, role.Id) ? "Core responsibility" : matrix.Lists(area.Id, role.Id) ? "Responsibility" : "").ToArray()));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Pay", "Pay")]
    [InlineData("Pay, travel", "\"Pay, travel\"")]
    [InlineData("\"Pay\"", "\"\"\"Pay\"\"\"")]
    [InlineData("Pay; travel", "Pay; travel")]
    [InlineData("Pay\r\ntravel", "Pay  travel")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("=HYPERLINK(\"http://a\",\"b\")", "\"'=HYPERLINK(\"\"http://a\"\",\"\"b\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1+1", "'=1+1")]
    [InlineData(" =1+1", "'=1+1")]
    [InlineData("\uFF1D1+1", "'\uFF1D1+1")]
    [InlineData("Pay = travel", "Pay = travel")]
    public void ToCsv_Texts_AreQuotedAsRfc4180SaysAndNoFormulas(string text, string written)
    {
        Role role = new("own", OwnRole.Text(text), OwnRole.Text("M."), OwnRole.LooksInward(), [new("duty", new ResponsibilityArea("area", OwnRole.Text(text)), OwnRole.Text("D."))]);

        new RoleCatalog(role).Matrix().ToCsv("en").ShouldBe($"Area of responsibility,{written}\r\n{written},Responsibility\r\n");
    }

    [Fact]
    public void ToCsv_HostileTexts_AreReadAsTheyAreAndAreNoFormulas() =>
        Prop.ForAll(HostileTexts.PaddedLists, texts =>
        {
            Role[] roles = [.. texts.Take(4).Select((text, index) => new Role(
                $"role-{index}", OwnRole.Text(text), OwnRole.Text("M."), OwnRole.LooksInward(), [new("duty", new ResponsibilityArea($"area-{index}", OwnRole.Text(texts[index + 4])), OwnRole.Text("D."))]))];

            string[][] cells = Read(new RoleCatalog(roles).Matrix().ToCsv("en"));

            cells[0][1..].ShouldBe(texts.Take(4).Select(Defused));
            cells[1..].Select(static line => line[0]).ShouldBe(texts.Skip(4).Take(4).Select(Defused), ignoreOrder: true);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ToCsv_EmptyCatalog_HasItsHeadAlone() => new RoleCatalog().Matrix().ToCsv("de").ShouldBe("Aufgabenbereich\r\n");

    [Fact]
    public void ToCsv_Null_IsRefused()
    {
        Should.Throw<ArgumentNullException>(() => ResponsibilityMatrixRendering.ToCsv(null!, "en")).ParamName.ShouldBe("matrix");
        Should.Throw<ArgumentNullException>(() => Roles.All.Matrix().ToCsv(null!)).ParamName.ShouldBe("languageTag");
    }

    private static string Defused(string text)
    {
        string visible = HostileTexts.Visible(text).Trim();
        return "=+-@".Contains(visible[0], StringComparison.Ordinal) ? "'" + visible : visible;
    }

    // As RFC 4180 has it: fields with or without quotes, a comma or a line end behind each.
    private static string[][] Read(string csv)
    {
        List<string[]> lines = [];
        List<string> line = [];
        int position = 0;
        while (position < csv.Length)
        {
            Match field = Field().Match(csv, position);
            field.Success.ShouldBeTrue($"No field at {position} of {csv}");
            line.Add(field.Groups["quoted"].Success ? field.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : field.Groups["plain"].Value);
            position += field.Length;
            if (field.Groups["end"].Value != ",")
            {
                lines.Add([.. line]);
                line.Clear();
            }
        }

        line.ShouldBeEmpty();
        return [.. lines];
    }

    [GeneratedRegex("""\G(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)""")]
    private static partial Regex Field();
}
