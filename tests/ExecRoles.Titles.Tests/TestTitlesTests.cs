using System.Text;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Titles.Tests.Infrastructure;

namespace ExecRoles.Titles.Tests;

public class TestTitlesTests
{
    public static IEnumerable<object[]> OwnTitles => TestTitle.Own.Select(static one => new object[] { one.Title, one.Label });

    [Theory]
    [MemberData(nameof(OwnTitles))]
    public void Resolve_OwnTitle_AnswersItsLabel(string title, string label) =>
        TestTitle.Describe(TitleResolver.Default.Resolve(title)).ShouldBe(label);

    [Fact]
    public void Resolve_AllTestTitles_AnswersAsReviewed()
    {
        StringBuilder answers = new();
        foreach (TestTitle one in TestTitle.All)
        {
            TitleResolution resolution = TitleResolver.Default.Resolve(one.Title);
            string whole = resolution.IsWhole ? string.Empty : " (not whole)";
            answers.Append(one.Title).Append(" => ").Append(TestTitle.Describe(resolution)).Append(whole).Append('\n');
        }

        Snapshot.Match(answers.ToString());
    }

    [Fact]
    public void Resolve_SharedTitles_AnswersNearlyAllAsLabelled() =>
        TestTitle.All.Count(static one => TestTitle.Describe(TitleResolver.Default.Resolve(one.Title)) == one.Label)
            .ShouldBeGreaterThanOrEqualTo(TestTitle.All.Count * 97 / 100);
}
