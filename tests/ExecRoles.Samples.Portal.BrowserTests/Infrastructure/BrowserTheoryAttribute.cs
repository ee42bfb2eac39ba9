namespace ExecRoles.Samples.Portal.BrowserTests.Infrastructure;

/// <summary>A theory that needs a browser: skipped with the reason where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.SkipReason;
}
