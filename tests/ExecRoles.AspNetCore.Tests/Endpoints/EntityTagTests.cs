using System.Net;
using ExecRoles.AspNetCore.Tests.Infrastructure;
using Microsoft.AspNetCore.Builder;

namespace ExecRoles.AspNetCore.Tests.Endpoints;

/// <summary>Answers that clients keep.</summary>
public sealed class EntityTagTests(RolesApp roles) : IClassFixture<RolesApp>
{
    private static readonly string[] Paths = ["/roles", "/roles/cio", "/roles/compare?ids=cio,cto", "/roles/matrix", "/roles/resolve?title=CIO"];

    public static TheoryData<string> Known => ["{0}", "*", "\"other\", {0}", "W/{0}"];

    [Theory]
    [MemberData(nameof(Known))]
    public async Task Get_KnownToTheClient_Is304WithoutContent(string pattern)
    {
        foreach (string path in Paths)
        {
            using HttpResponseMessage first = await roles.App.SendAsync(path);
            string known = pattern.Replace("{0}", first.Headers.ETag!.Tag, StringComparison.Ordinal);

            using HttpResponseMessage second = await roles.App.SendAsync(path, ifNoneMatch: known);

            second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
            second.Headers.ETag.ShouldBe(first.Headers.ETag);
            second.Headers.Vary.ShouldBe(first.Headers.Vary);
            (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("nonsense")]
    public async Task Get_OtherTag_IsTheContent(string known)
    {
        using HttpResponseMessage response = await roles.App.SendAsync("/roles/cio", ifNoneMatch: known);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task EntityTags_OfLanguagesFormatsAndRoles_AreStrongAndDiffer()
    {
        List<string> tags = [];
        foreach (string path in Paths[..^1])
        {
            foreach (string accept in (string[])["text/html", "text/markdown", "text/plain"])
            {
                foreach (string language in (string[])["en", "de"])
                {
                    using HttpResponseMessage response = await roles.App.SendAsync(path, accept, language);
                    response.Headers.ETag!.IsWeak.ShouldBeFalse();
                    tags.Add(response.Headers.ETag.Tag);
                }
            }
        }

        tags.ShouldBeUnique();
    }

    [Fact]
    public async Task CacheControl_Configured_IsSent()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app => app.MapExecRoles("/roles", static options => options.CacheControl = "public, max-age=3600"));

        using HttpResponseMessage response = await app.SendAsync("/roles");

        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=3600");
    }

    [Fact]
    public async Task Get_CacheThatKeepsOnePageOrNone_GivesTheSameAnswers()
    {
        foreach (int maximum in (int[])[0, 1])
        {
            await using TestApp app = await TestApp.StartAsync(
                app => app.MapExecRoles("/roles", options => options.MaximumCachedPages = maximum));
            foreach (string path in Paths.Concat(Paths))
            {
                (await app.GetAsync(path)).ShouldBe(await roles.App.GetAsync(path));
            }
        }
    }
}
