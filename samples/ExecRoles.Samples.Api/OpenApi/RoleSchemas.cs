using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ExecRoles.Samples.Api.OpenApi;

/// <summary>Describes what JSON converters hide: a role id is a string, with the ids of the catalog as its allowed values.</summary>
internal sealed class RoleSchemas(RoleCatalog catalog) : IOpenApiSchemaTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        // A route parameter of a type that parses itself counts as a string.
        Type type = context.ParameterDescription?.ParameterDescriptor?.ParameterType ?? context.JsonTypeInfo.Type;
        if (type == typeof(RoleId))
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. catalog.Select(static role => JsonValue.Create(role.Id.Value))];
        }
        else if (type == typeof(Role) || type == typeof(RoleComparison))
        {
            schema.Type = JsonSchemaType.Object;
        }

        return Task.CompletedTask;
    }
}
