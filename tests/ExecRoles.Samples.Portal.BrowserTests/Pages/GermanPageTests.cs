using ExecRoles.Samples.Portal.BrowserTests.Infrastructure;

namespace ExecRoles.Samples.Portal.BrowserTests.Pages;

public sealed class GermanPageTests(PortalSite site) : PageTests(site, "de"), IClassFixture<PortalSite>;
