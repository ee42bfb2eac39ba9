using ExecRoles.Samples.Portal.BrowserTests.Infrastructure;

namespace ExecRoles.Samples.Portal.BrowserTests.Pages;

public sealed class EnglishPageTests(PortalSite site) : PageTests(site, "en"), IClassFixture<PortalSite>;
