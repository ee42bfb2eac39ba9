using System.Net;

namespace ExecRoles.Tests.Hosting;

public sealed class MinimalApiTests(HostedApplication application) : IClassFixture<HostedApplication>
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
    [MemberData(nameof(Words.ExactSpellings), MemberType = typeof(Words))]
    public async Task Get_WordInQuery_IsBound(string property, string spelling, string expected) =>
        (await application.Client.GetStringAsync(new Uri($"/words?{property}={spelling}", UriKind.Relative))).ShouldBe(expected);

    [Theory]
    [InlineData("/styles/Colon", "Colon")]
    [InlineData("/forms/stock-corporation", "stock-corporation")]
    [InlineData("/forms/StockCorporation", "stock-corporation")]
    [InlineData("/forms/cooperative", "cooperative")]
    public async Task Get_WordInRoute_IsBound(string path, string expected) =>
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
    [InlineData("/words?Form=stock_corporation")]
    [InlineData("/words?Style=semicolon")]
    [InlineData("/words?Style=colon")] // Minimal APIs read enumerations in exact case, whatever their types say (dotnet/aspnetcore#48346).
    [InlineData("/forms/stock_corporation")]
    public async Task Get_BadIdOrWord_IsABadRequest(string path)
    {
        using HttpResponseMessage response = await application.Client.GetAsync(new Uri(path, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
