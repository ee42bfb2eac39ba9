using ExecRoles.AspNetCore.Tests.Infrastructure;
using Microsoft.AspNetCore.Builder;

namespace ExecRoles.AspNetCore.Tests.Endpoints;

/// <summary>An application that has the endpoints at <c>/roles</c> and nothing else, for all tests of a class.</summary>
public sealed class RolesApp : IAsyncLifetime
{
    internal TestApp App { get; private set; } = null!;

    public async Task InitializeAsync() => App = await TestApp.StartAsync(static app => app.MapExecRoles("/roles"));

    public async Task DisposeAsync() => await App.DisposeAsync();
}
