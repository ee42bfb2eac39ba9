using Microsoft.Playwright;

namespace ExecRoles.Samples.Portal.BrowserTests.Infrastructure;

/// <summary>The installed Chromium, started once for all tests.</summary>
internal static class Chromium
{
    /// <summary>How long a test waits for what it expects, in milliseconds: far longer than it takes on a busy machine.</summary>
    public const int Patience = 30_000;

    // Playwright's own browsers would have to be downloaded; what is installed is what people use.
    private static readonly string? Program = FindProgram();

    // Without these, a browser waits for servers that it wants to reach and that a closed network does not have. The limit keeps it from
    // starting a spare process for each window.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--renderer-process-limit=1",
    ];

    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    /// <summary>
    /// Gets why tests that need a browser are skipped; null where it is there, and in continuous integration, which must not skip.
    /// </summary>
    public static string? SkipReason { get; } = Program is null && Environment.GetEnvironmentVariable("CI") != "true"
        ? "Chromium is not installed: neither 'chromium' nor 'chromium-browser' nor 'google-chrome' is on the PATH."
        : null;

    /// <summary>Opens a window without cookies.</summary>
    public static async Task<IBrowserContext> OpenContextAsync(string? address, string language, int width, int height)
    {
        IBrowser browser = await Started.Value;
        IBrowserContext context = await browser.NewContextAsync(new()
        {
            BaseURL = address,
            Locale = language == "de" ? "de-DE" : "en-US",
            ViewportSize = new() { Width = width, Height = height },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        await context.AddInitScriptAsync(
            "document.addEventListener('securitypolicyviolation', e => console.error(`Policy: ${e.effectiveDirective} ${e.blockedURI}`));");
        return context;
    }

    private static async Task<IBrowser> StartAsync()
    {
        string program = Program ?? throw new InvalidOperationException("Chromium is not installed.");
        Assertions.SetDefaultExpectTimeout(Patience);
        IPlaywright playwright = await Playwright.CreateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => playwright.Dispose();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Headless = true, Args = Arguments });
    }

    private static string? FindProgram()
    {
        string[] path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] names = ["chromium", "chromium-browser", "google-chrome"];
        return names.SelectMany(name => path.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
