namespace ExecRoles.Samples.Portal.BrowserTests.Infrastructure;

/// <summary>That the means of these tests find what is wrong.</summary>
public sealed class AccessibilityTests
{
    private const string Bad =
        """
        <!DOCTYPE html><html lang="en"><title>Bad</title><body style="color: #999; background: #aaa"><main><h1>Bad</h1>
        <p style="width: 500px; white-space: nowrap">What nobody can read</p><input><img src="data:,"></main>
        """;

    [BrowserFact]
    public async Task Find_PageWithFaults_NamesThem()
    {
        await using Visitor visitor = await Visitor.ArriveAsync(site: null);
        await visitor.Page.SetContentAsync(Bad);

        string[] rules = [.. (await visitor.Page.FindViolationsAsync()).Select(violation => violation.Split(':')[0]).Distinct().Order()];

        rules.ShouldBe(["color-contrast", "image-alt", "label"]);
        (await visitor.Page.FindWeakContrastAsync()).Count.ShouldBe(2);
        (await visitor.Page.FindOverflowAsync(390)).ShouldContain(line => line.StartsWith("<p", StringComparison.Ordinal));
        (await visitor.Page.FindOverflowAsync(1280)).ShouldBeEmpty();
    }
}
