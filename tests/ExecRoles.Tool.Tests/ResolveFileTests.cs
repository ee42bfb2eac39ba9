using System.Text;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tool.Tests;

public sealed class ResolveFileTests
{
    private const string Added = "outcome,role,relation,strength,decided,whole,acting,candidates,others";
    private static readonly string People = Path.Combine(SourceTree.Root, "samples", "people.csv");

    [Fact]
    public void Resolve_File_AppendsTheAnswerToEachRow() =>
        Snapshot.Match(Shown("--csv", People, "--column", "title").ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Resolve_FileExplained_AppendsReasons(string language) =>
        Snapshot.Match(Shown("--csv", People, "--column", "title", "--explain", "--language", language).ReplaceLineEndings("\n"), language);

    [Theory]
    [InlineData("id,title\n1,CFO\n", "id,title,", "1,CFO,")]
    [InlineData("id;title\r\n1;CFO\r\n", "id;title;", "1;CFO;")]
    [InlineData("id\ttitle\n1\tCFO", "id\ttitle\t", "1\tCFO\t")]
    [InlineData("id;title\n\"1;2\n3\";\"CFO\"", "id;title;", "\"1;2\n3\";CFO;")]
    [InlineData("id,title\n\n2,CFO\n", "id,title,", ",,unknown,")]
    public void Resolve_AnyCommonDelimiter_IsFoundAndKept(string csv, string header, string row)
    {
        string shown = Piped(csv, "--column", "title").Output;

        shown.ShouldStartWith(header);
        shown.ShouldContain($"\r\n{row}");
    }

    [Fact]
    public void Resolve_DelimiterGiven_IsTaken() =>
        Piped("id!title\n1!CFO, acting\n", "--column", "title", "--delimiter", "!").Output
            .ShouldStartWith("id!title!outcome!role!relation!strength!decided!whole!acting!candidates!others\r\n1!CFO, acting!resolved!cfo!");

    [Fact]
    public void Resolve_ListOfTitles_NeedsNoColumnAndNoQuotes() =>
        Piped("title\nLeiter Vertrieb, Marketing\n\"CFO\"\n\nCIO").Output.Split("\r\n").Select(line => line.Split("\",")[0].Split(',')[0])
            .ShouldBe(["title", "\"Leiter Vertrieb", "CFO", "", "CIO", ""]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Resolve_ByteOrderMark_IsKept(bool hasMark)
    {
        using var file = new TemporaryFile([.. new UTF8Encoding(hasMark).GetPreamble(), .. "title\nGeschäftsführer Finanzen\n"u8]);

        string shown = Shown("--csv", file.Path);

        shown.StartsWith('\uFEFF').ShouldBe(hasMark);
        shown.TrimStart('\uFEFF').ShouldStartWith($"title,{Added}\r\nGeschäftsführer Finanzen,resolved,cfo,");
    }

    [Fact]
    public void Resolve_ColumnInOtherLetterCase_IsFound() => Piped("ID,Job Title\n1,CFO\n", "--column", "job title").Output.ShouldContain("1,CFO,resolved,cfo,");

    [Fact]
    public void Resolve_ColumnsWithTheNamesOfTheAnswer_GetAPrefix() =>
        Piped("Role,title\nx,CFO\n", "--column", "title").Output
            .ShouldStartWith("Role,title,execroles_outcome,execroles_role,");

    [Fact]
    public void Resolve_UnknownColumn_NamesThoseThereAreAndEndsWithTwo() =>
        Redirected("--csv", People, "--column", "titel").ShouldBe(new ChildResult(
            2, "", $"{People}: Unknown column 'titel'. Known columns: name, title, country. Did you mean 'title'?\n"));

    [Fact]
    public void Resolve_NoColumnOfSeveral_AsksForOne() =>
        Redirected("--csv", People).ShouldBe(new ChildResult(
            2, "", $"{People}: Say which column has the titles, with --column. Columns: name, title, country.\n"));

    [Fact]
    public void Resolve_SameColumnTwice_IsRefused() =>
        Piped("title,title\na,b\n", "--column", "title").ShouldBe(new ChildResult(
            2, "", "standard input: 2 columns are named 'title'. Rename all but one.\n"));

    [Theory]
    [InlineData("id,title\n1,CFO\n2,Gesch\u00e4ftsf\u00fchrer\n", 3)]
    [InlineData("T\u00eftel,title\n1,CFO\n", 1)]
    [InlineData("id,title\n1,\"C\nF\n\u00d6\"\n", 4)]
    public void Resolve_NotUtf8_NamesTheLineAndEndsWithOne(string csv, int line)
    {
        ChildResult result = Piped(Encoding.Latin1.GetBytes(csv), "--column", "title");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldBe($"standard input:{line}: This is not UTF-8. Save the file as UTF-8 (in Excel: CSV UTF-8).\n");
    }

    [Theory]
    [InlineData("", "standard input: The file is empty. Its first line must name the columns.")]
    [InlineData("id,title\n1,a,b\n", "standard input:2: 3 fields, but there are 2 columns. Quote a field that has the delimiter.")]
    [InlineData("id,title\n1,CFO\n2,\"CIO\n3,CTO\n", "standard input:3: A quotation mark is opened and never closed.")]
    public void Resolve_BrokenFile_SaysWhereInOneLineAndEndsWithOne(string csv, string problem)
    {
        ChildResult result = Piped(csv, "--column", "title");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldBe($"{problem}\n");
    }

    [Fact]
    public void Resolve_RowThatNeverEnds_IsRefused()
    {
        ChildResult result = Piped($"id,title\n1,\"{new string('x', 2_000_000)}", "--column", "title");

        result.ExitCode.ShouldBe(1);
        result.Error.Count(character => character == '\n').ShouldBe(1);
    }

    [Fact]
    public void Resolve_MissingFile_SaysSoAndEndsWithOne() =>
        Redirected("--csv", "no-such.csv", "--column", "title").ShouldBe(new ChildResult(1, "", "no-such.csv: File not found.\n"));

    [Fact]
    public void Resolve_Rejects_HasTheRowsThatAreNotDecided()
    {
        using var rejects = new TemporaryFile("");
        using var output = new TemporaryFile("");

        ChildResult result = Redirected(
            "--csv", People, "--column", "title", "--min", "exact", "--strict", "--rejects", rejects.Path, "--output", output.Path);

        result.ShouldBe(new ChildResult(3, "", ""));
        File.ReadAllLines(output.Path).Length.ShouldBe(File.ReadAllLines(People).Length);
        File.ReadAllLines(rejects.Path).Select(row => row.Split(',')[0])
            .ShouldBe(["name", "Anna Beispiel", "Dana Sample", "Finn Beleg"]);
        File.ReadAllLines(rejects.Path).Skip(1).ShouldBeSubsetOf(File.ReadAllLines(output.Path));
    }

    [Theory]
    [InlineData("--output")]
    [InlineData("--rejects")]
    public void Resolve_OutputIsTheInput_IsRefusedAndTheFileStays(string option)
    {
        using var file = new TemporaryFile("title\nCFO\n");

        Redirected("--csv", file.Path, option, file.Path)
            .ShouldBe(new ChildResult(2, "", $"{file.Path}: This is the file with the titles. Give another one.\n"));
        File.ReadAllText(file.Path).ShouldBe("title\nCFO\n");
    }

    [Fact]
    public void Resolve_LockedOutput_SaysSoInOneLineAndEndsWithOne()
    {
        using var file = new TemporaryFile("");
        using FileStream locked = new(file.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        ChildResult result = Redirected("--csv", People, "--column", "title", "--output", file.Path);

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldStartWith($"{file.Path}: The file cannot be written: ");
        result.Error.Count(character => character == '\n').ShouldBe(1);
    }

    [Fact]
    public void Resolve_ErrorsSeenByAPerson_SummarizesThem() =>
        Piped(File.ReadAllText(People), "--column", "title").Error
            .ShouldBe("6 rows: 4 decided (3 exact, 1 functional), 1 not decided, 1 without a role\n");

    [Fact]
    public void Resolve_LargeFile_ShowsProgressAndAnswersEachRow()
    {
        const int Count = 250_000;
        byte[] csv = Encoding.UTF8.GetBytes("title\n" + string.Concat(Enumerable.Repeat("CFO\nLeiterin IT\n", Count / 2)));

        ChildResult result = Piped(csv);

        result.Output.Count(character => character == '\n').ShouldBe(Count + 1);
        result.Error.ShouldBe(
            "\r100,000 rows\r200,000 rows\r250,000 rows: 250,000 decided (125,000 exact, 125,000 functional), 0 not decided, 0 without a role\n");
    }

    private static ChildResult Redirected(params IReadOnlyList<string> args) => ToolConsole.Redirected(["resolve", .. args]);

    private static ChildResult Piped(string csv, params IReadOnlyList<string> args) => Piped(Encoding.UTF8.GetBytes(csv), args);

    private static ChildResult Piped(byte[] csv, params IReadOnlyList<string> args) =>
        ToolConsole.WithInput(csv, ["resolve", "--csv", "-", .. args]);

    private static string Shown(params IReadOnlyList<string> args)
    {
        ChildResult result = Redirected(args);
        result.Error.ShouldBe("");
        result.ExitCode.ShouldBe(0);
        return result.Output;
    }
}
