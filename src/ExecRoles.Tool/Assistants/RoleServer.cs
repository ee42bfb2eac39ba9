using System.Reflection;
using System.Text.Json;
using ExecRoles.Tool.Shell;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace ExecRoles.Tool.Assistants;

/// <summary>Serves the tools to one assistant, until it closes the standard input.</summary>
internal static class RoleServer
{
    private const string Instructions =
        "Answers about executive roles (CEO, CIO, CTO and others): what each is, how they differ, and which role a job title names. "
        + "Answer from these tools rather than from memory, and cite the sources that they give. A title never grants a permission.";

    internal static async Task RunAsync(RoleTools tools, Terminal terminal, CancellationToken cancellationToken)
    {
        McpServerOptions options = new()
        {
            ServerInfo = new Implementation { Name = "execroles", Title = "Executive roles", Version = Version() },
            ServerInstructions = Instructions,
            ToolCollection =
            [
                Tool("list_roles", "List executive roles", tools.ListRoles),
                Tool("describe_role", "Describe an executive role", tools.DescribeRole),
                Tool("compare_roles", "Compare executive roles", tools.CompareRoles),
                Tool("resolve_title", "Resolve a job title", tools.ResolveTitle),
            ],
        };
        options.Filters.Request.CallToolFilters.Add(static next => async (request, token) =>
        {
            try
            {
                return await next(request, token).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is ArgumentException or JsonException)
            {
                // An argument is missing or has another type; the server would say no more than that there was an error.
                return RoleTools.Error(exception);
            }
        });
        StreamServerTransport transport = new(terminal.OpenInput(), terminal.OpenOutput(), "execroles");
        await using (transport.ConfigureAwait(false))
        {
            McpServer server = McpServer.Create(transport, options);
            await using (server.ConfigureAwait(false))
            {
                await server.RunAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static McpServerTool Tool(string name, string title, Delegate method) => McpServerTool.Create(
        method,
        new McpServerToolCreateOptions
        {
            Name = name,
            Title = title,
            ReadOnly = true,
            Idempotent = true,
            Destructive = false,
            OpenWorld = false,
        });

    private static string Version() =>
        typeof(RoleServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
