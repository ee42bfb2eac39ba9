using ExecRoles.Samples.Api;
using ExecRoles.Samples.Api.Errors;
using ExecRoles.Samples.Api.OpenApi;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddExecRoles();
builder.Services.AddRequestLocalization(RequestLanguages.Configure);
builder.Services.AddProblemDetails();
builder.Services.AddOpenApi(static options => options.DescribeRoles());
builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Readable));

WebApplication app = builder.Build();
app.UseProblems();
app.UseRequestLocalization();
app.MapOpenApi();
app.MapRoles();
app.Run();
