using System.Text;
using ExecRoles.Samples.Portal.Staff;

namespace ExecRoles.Samples.Portal.Tests.Staff;

public sealed class StaffFileTests
{
    [Theory]
    [InlineData("name,title,department\nÖzlem Şahin,CFO,Finance\n")]
    [InlineData("\uFEFFname;title;department\r\nÖzlem Şahin;CFO;Finance\r\n")]
    [InlineData("Abteilung\tStellenbezeichnung\tMitarbeiter\nFinance\tCFO\tÖzlem Şahin")]
    [InlineData("\n Name , TITLE ,Department,Salary\n\n\"Özlem Şahin\",CFO,Finance,1\n")]
    public void Read_HeadersAndSeparators_AreDetected(string file) =>
        StaffFile.Read(Encoding.UTF8.GetBytes(file)).ShouldBe([new StaffRow("Özlem Şahin", "CFO", "Finance")]);

    [Fact]
    public void Read_Utf16WithMark_IsRead()
    {
        byte[] file = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("name;title\nÖzlem;CFO")];

        StaffFile.Read(file).ShouldBe([new StaffRow("Özlem", "CFO", string.Empty)]);
    }

    [Theory]
    [InlineData("", "Import.NoNameColumn")]
    [InlineData("title,department\nCFO,Finance", "Import.NoNameColumn")]
    [InlineData("name,department\nÖzlem,Finance", "Import.NoTitleColumn")]
    [InlineData("name,title\n", "Import.NoRows")]
    [InlineData("name,title\n,CFO", "Import.NoName")]
    [InlineData("name,title\n\"Özlem,CFO", "Import.Malformed")]
    [InlineData("name,title\nÖzlem\0,CFO", "Import.NotText")]
    public void Read_BadFile_SaysWhy(string file, string key) =>
        Should.Throw<StaffFileException>(() => StaffFile.Read(Encoding.UTF8.GetBytes(file))).TextKey.ShouldBe(key);

    [Fact]
    public void Read_Windows1252_SaysWhichEncoding() =>
        Should.Throw<StaffFileException>(() => StaffFile.Read(Encoding.Latin1.GetBytes("name,title\nJürgen,CFO")))
            .TextKey.ShouldBe("Import.NotText");

    [Fact]
    public void Read_TooManyRows_IsRefused()
    {
        string file = "name,title\n" + string.Concat(Enumerable.Repeat("A,B\n", StaffFile.MaximumRows + 1));

        Should.Throw<StaffFileException>(() => StaffFile.Read(Encoding.UTF8.GetBytes(file))).TextKey.ShouldBe("Import.TooManyRows");
    }

    [Fact]
    public void Read_TooLongField_SaysTheLine()
    {
        string file = $"name,title\nA,B\nC,{new string('x', StaffFile.MaximumLength + 1)}";

        StaffFileException exception = Should.Throw<StaffFileException>(() => StaffFile.Read(Encoding.UTF8.GetBytes(file)));

        (exception.TextKey, exception.Arguments[0]).ShouldBe(("Import.TooLong", (object)3L));
    }
}
