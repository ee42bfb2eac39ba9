using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ExecRoles.Samples.Api.OpenApi;

/// <summary>Describes what routes and JSON converters hide: a role id is a string, and the ids of the catalog are its allowed values.</summary>
internal sealed class RoleSchemas(RoleCatalog catalog) : IOpenApiSchemaTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        Type type = context.JsonTypeInfo.Type;
        if (type == typeof(RoleId) || context.ParameterDescription?.Source == BindingSource.Path)
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
