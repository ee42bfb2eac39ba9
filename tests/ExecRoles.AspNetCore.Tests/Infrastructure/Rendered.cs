using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ExecRoles.AspNetCore.Tests.Infrastructure;

/// <summary>Components as static server rendering writes them.</summary>
internal static class Rendered
{
    /// <summary>Renders a component with parameters, perhaps with a catalog among the services.</summary>
    public static async Task<string> AsHtmlAsync<T>(RoleCatalog? service = null, params (string Name, object? Value)[] parameters)
        where T : IComponent
    {
        ServiceCollection services = new();
        if (service is not null)
        {
            services.AddSingleton(service);
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        await using HtmlRenderer renderer = new(provider, NullLoggerFactory.Instance);
        ParameterView view = ParameterView.FromDictionary(parameters.ToDictionary(static one => one.Name, static one => one.Value));
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(view)).ToHtmlString());
    }
}
