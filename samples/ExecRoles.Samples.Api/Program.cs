WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddExecRoles();
builder.Services.AddProblemDetails();
builder.Services.AddOpenApi(static options => options.AddExecRoles());

WebApplication app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOpenApi();
app.MapExecRoles("/roles");
app.Run();
