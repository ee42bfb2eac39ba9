using System.Text;
using ExecRoles.Samples.Portal.Data;
using ExecRoles.Samples.Portal.Staff;

namespace ExecRoles.Samples.Portal.Tests.Staff;

public sealed class StaffExportTests
{
    [Theory]
    [InlineData("=1+2")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void Write_Formula_IsText(string name)
    {
        Employee employee = new() { TenantId = "north", Name = name, Title = name };

        string row = Encoding.UTF8.GetString(StaffExport.Write([employee], Roles.All, "en")).Split("\r\n")[1];

        row.TrimStart('"').ShouldStartWith("'" + name);
    }

    [Fact]
    public void Write_Role_IsInTheLanguage()
    {
        Employee employee = new() { TenantId = "north", Name = "Özlem", Title = "CFO", Role = Roles.Cfo.Id, Decision = Decision.ByTitle };

        byte[] file = StaffExport.Write([employee], Roles.All, "de");

        file.AsSpan().StartsWith(Encoding.UTF8.Preamble).ShouldBeTrue();
        Encoding.UTF8.GetString(file).ShouldContain("Özlem,CFO,,cfo,Chief Financial Officer (Finanzen),holder,,by-title");
    }
}
