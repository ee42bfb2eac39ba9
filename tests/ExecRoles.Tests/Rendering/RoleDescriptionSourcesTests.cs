using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Model;

namespace ExecRoles.Tests.Rendering;

/// <summary>Descriptions that show titles, codes and where each fact comes from.</summary>
public sealed class RoleDescriptionSourcesTests
{
    [Theory]
    [InlineData("ciso", "en")]
    [InlineData("ciso", "de")]
    [InlineData("cfo", "de")]
    [InlineData("cpo", "en")]
    public void ToText_WithSources_IsAsReviewed(string role, string language) =>
        Snapshot.Match(Roles.All.Describe(role).WithSources().ToText(language), $"{role}.{language}");

    [Fact]
    public void ToMarkdown_WithSources_IsAsReviewed() => Snapshot.Match(Roles.All.Describe("cdo").WithSources().ToMarkdown("de"));

    [Fact]
    public void ToHtml_WithSources_IsAsReviewed() => Snapshot.Match(Roles.All.Describe("cdo").WithSources().ToHtml("de"));

    [Fact]
    public void ToText_WithoutSources_ShowsNone()
    {
        string text = Roles.All.Describe("ciso").ToText("en");

        text.ShouldNotContain("ESCO");
        text.ShouldNotContain("[1]");
    }

    [Fact]
    public void ToText_RoleThatHasNone_IsTheSameWithThem() =>
        new RoleDescription(OwnRole.Make()).WithSources().ToText("de").ShouldBe(OwnRole.Make().ToText("de"));

    [Fact]
    public void ToText_EverySource_IsListedOnce()
    {
        foreach (Role role in Roles.All)
        {
            string[] listed = [.. new RoleDescription(role).WithSources().ToText("en").Split('\n').Where(static line => line.StartsWith("- [", StringComparison.Ordinal))];

            listed.Select(static line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]).ShouldBeUnique();
            listed.Length.ShouldBe(AllSources(role).Distinct().Count());
        }
    }

    [Fact]
    public void WithSources_Description_IsUnequalToThatWithout()
    {
        RoleDescription description = new(Roles.Cio);

        description.WithSources().ShouldNotBe(description);
        description.WithSources().ShouldBe(new RoleDescription(Roles.Cio).WithSources());
        (description.HasSources, description.WithSources().HasSources).ShouldBe((false, true));
    }

    private static IEnumerable<Source> AllSources(Role role) => role.Responsibilities.SelectMany(static given => given.Sources)
        .Concat(role.VendorRelationship!.Sources).Concat(role.TitleForms!.Sources).Concat(role.Codes.SelectMany(static code => code.Sources));
}
