namespace ExecRoles.Samples.Portal.BrowserTests.Infrastructure;

/// <summary>A test that needs a browser: skipped with the reason where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.SkipReason;
}
