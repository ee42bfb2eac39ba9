using System.Net;

namespace ExecRoles.Tests.Hosting;

public sealed class MinimalApiTests(RoleIdApplication application) : IClassFixture<RoleIdApplication>
{
    [Theory]
    [InlineData("/roles/cio", "cio")]
    [InlineData("/roles/head-of-payroll", "head-of-payroll")]
    [InlineData("/required?id=cio", "cio")]
    [InlineData("/optional?id=cio", "cio")]
    [InlineData("/optional", "none")]
    [InlineData("/many?id=cio&id=cto", "cio+cto")]
    [InlineData("/many", "")]
    public async Task Get_GoodId_IsBound(string path, string expected) =>
        (await application.Client.GetStringAsync(new Uri(path, UriKind.Relative))).ShouldBe(expected);

    [Theory]
    [InlineData("/roles/CIO")]
    [InlineData("/roles/head_of_payroll")]
    [InlineData("/roles/areas")]
    [InlineData("/roles/%20cio")]
    [InlineData("/required")]
    [InlineData("/required?id=")]
    [InlineData("/required?id=CIO")]
    [InlineData("/optional?id=CIO")]
    [InlineData("/many?id=cio&id=CTO")]
    public async Task Get_BadId_IsABadRequest(string path)
    {
        using HttpResponseMessage response = await application.Client.GetAsync(new Uri(path, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
