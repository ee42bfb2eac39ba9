using System.Text.Encodings.Web;
using System.Text.Unicode;
using ExecRoles;
using ExecRoles.Samples.Portal.Data;
using ExecRoles.Samples.Portal.Tenants;
using ExecRoles.Samples.Portal.Web;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.WebEncoders;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
string database = DatabaseFile.PathFrom(builder.Configuration);
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(static options => options.Limits.MaxRequestBodySize = UploadLimits.RequestBytes);
builder.Services.Configure<FormOptions>(static options => options.MultipartBodyLengthLimit = UploadLimits.RequestBytes);
builder.Services.AddRazorPages();
builder.Services.Configure<WebEncoderOptions>(static options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
builder.Services.AddLocalization(static options => options.ResourcesPath = "Resources");
builder.Services.AddRequestLocalization(Languages.Configure);
builder.Services.AddHttpContextAccessor();
builder.Services.AddDbContext<PortalContext>(options => options.UseSqlite(DatabaseFile.ConnectionStringFor(database)));
builder.Services.AddSingleton<TenantCatalogs>();
builder.Services.AddScoped<CurrentTenant>();

// The components of ExecRoles.AspNetCore and the pages take the catalog from the services, so each shows the roles and words of the tenant.
builder.Services.AddScoped(static services => services.GetRequiredService<CurrentTenant>().Id is { } tenant
    ? services.GetRequiredService<TenantCatalogs>().Of(tenant).Catalog
    : Roles.All);

WebApplication app = builder.Build();
try
{
    using IServiceScope scope = app.Services.CreateScope();
    DatabaseFile.Prepare(scope.ServiceProvider.GetRequiredService<PortalContext>(), database);
}
catch (DatabaseUnusableException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}

app.UseSecurityHeaders();
app.UseRequestLocalization();
app.UseExceptionHandler("/error");
app.UseStatusCodePagesWithReExecute("/error");
app.UseStaticFiles();
app.UseRouting();
app.UseMiddleware<UnknownTenantMiddleware>();
app.MapGet("/", static () => Results.LocalRedirect("~/t/north/roles"));
app.MapGet("/t/{tenant}", static (string tenant) => Results.LocalRedirect($"~/t/{Uri.EscapeDataString(tenant)}/roles"));
app.MapRazorPages();
Console.WriteLine($"The portal keeps its data in '{database}'.");
try
{
    await app.RunAsync();
    return 0;
}
catch (IOException exception) when (exception.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"{exception.Message} Stop what uses it, or choose another one with --urls.");
    return 1;
}
