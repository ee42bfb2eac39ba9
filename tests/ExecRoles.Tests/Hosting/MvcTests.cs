using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc;

namespace ExecRoles.Tests.Hosting;

public sealed class MvcTests(HostedApplication application) : IClassFixture<HostedApplication>
{
    [Theory]
    [InlineData("/employees/in/cio", "cio")]
    [InlineData("/employees?role=cio", "cio")]
    [InlineData("/employees", "any")]
    [InlineData("/employees?role=", "any")]
    [InlineData("/employees/search?name=Ada&role=cio&formerRoles=cto&formerRoles=head-of-payroll", "Ada: cio, before: cto+head-of-payroll")]
    [InlineData("/employees/search?name=Ada", "Ada: none, before: ")]
    public async Task Get_GoodId_IsBound(string path, string expected) =>
        (await application.Client.GetStringAsync(new Uri(path, UriKind.Relative))).ShouldBe(expected);

    [Theory]
    [InlineData("/employees/in/CIO", "role")]
    [InlineData("/employees?role=head_of_payroll", "role")]
    [InlineData("/employees/search?name=Ada&role=areas", "Role")]
    [InlineData("/employees/search?name=Ada&formerRoles=cio&formerRoles=CTO", "FormerRoles")]
    public async Task Get_BadId_IsABadRequestThatNamesTheProperty(string path, string property)
    {
        using HttpResponseMessage response = await application.Client.GetAsync(new Uri(path, UriKind.Relative));

        (await ErrorsOf(response)).Keys.ShouldBe([property]);
    }

    [Theory]
    [MemberData(nameof(Words.Spellings), MemberType = typeof(Words))]
    public async Task Get_WordInQuery_IsBoundInEverySpelling(string property, string spelling, string expected) =>
        (await application.Client.GetStringAsync(new Uri($"/mvc/words?{property}={spelling}", UriKind.Relative))).ShouldBe(expected);

    [Theory]
    [InlineData("/mvc/words/forms/stock-corporation", "stock-corporation")]
    [InlineData("/mvc/words/forms/StockCorporation", "stock-corporation")]
    [InlineData("/mvc/words/forms/cooperative", "cooperative")]
    public async Task Get_FormInRoute_IsBound(string path, string expected) =>
        (await application.Client.GetStringAsync(new Uri(path, UriKind.Relative))).ShouldBe(expected);

    [Theory]
    [InlineData("/mvc/words?Form=stock_corporation", "Form")]
    [InlineData("/mvc/words?Style=semicolon", "Style")]
    public async Task Get_BadWord_IsABadRequestThatNamesTheProperty(string path, string property)
    {
        using HttpResponseMessage response = await application.Client.GetAsync(new Uri(path, UriKind.Relative));

        (await ErrorsOf(response)).Keys.ShouldBe([property]);
    }

    [Fact]
    public async Task Post_FormWithGoodId_IsBound()
    {
        using HttpResponseMessage response = await Post(("Name", "Ada"), ("Role", "cio"), ("FormerRoles", "cto"));

        (await response.Content.ReadAsStringAsync()).ShouldBe("Ada: cio, before: cto");
    }

    [Fact]
    public async Task Post_FormWithBadId_IsABadRequestThatNamesTheValue()
    {
        using HttpResponseMessage response = await Post(("Name", "Ada"), ("Role", "CIO"));

        (await ErrorsOf(response))["Role"].ShouldBe(["The value 'CIO' is not valid for Role."]);
    }

    private static async Task<IDictionary<string, string[]>> ErrorsOf(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        return (await response.Content.ReadFromJsonAsync<ValidationProblemDetails>()).ShouldNotBeNull().Errors;
    }

    private async Task<HttpResponseMessage> Post(params (string Name, string Value)[] fields)
    {
        using FormUrlEncodedContent form = new(fields.Select(static field => KeyValuePair.Create(field.Name, field.Value)));
        return await application.Client.PostAsync(new Uri("/employees", UriKind.Relative), form);
    }
}
