using System.Text.Json.Serialization.Metadata;
using ExecRoles;
using ExecRoles.AspNetCore;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Tells OpenAPI documents what the types of ExecRoles look like in JSON.</summary>
public static class ExecRolesOpenApiOptionsExtensions
{
    /// <summary>
    /// Describes <see cref="RoleId"/>, <see cref="LocalizedText"/>, <see cref="Role"/>, <see cref="RoleComparison"/>, the enumerations and
    /// all other types of ExecRoles as they are sent, wherever endpoints of an application use them.
    /// </summary>
    /// <remarks>
    /// Without it, a document says <c>{}</c> of a type that writes itself. The schemas are those of the wire format, from
    /// <c>role-catalog.schema.json</c>. Texts that <c>MapExecRoles</c> sends in other formats than JSON are described as strings.
    /// </remarks>
    /// <param name="options">The options of <c>AddOpenApi</c>.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <example><code>builder.Services.AddOpenApi(options => options.AddExecRoles());</code></example>
    public static OpenApiOptions AddExecRoles(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddSchemaTransformer(Describe).AddOperationTransformer(DescribeTexts);
    }

    private static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        WireSchemas.Describe(schema, context.JsonTypeInfo.Type);
        if (context.JsonTypeInfo.ElementType is { } element)
        {
            if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.Dictionary)
            {
                schema.AdditionalProperties ??= WireSchemas.DescribeElement(element);
            }
            else
            {
                schema.Items ??= WireSchemas.DescribeElement(element);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Markdown, HTML and plain text are texts, not what the JSON is.</summary>
    private static Task DescribeTexts(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.Contains(RolePageMetadata.Instance))
        {
            IDictionary<string, OpenApiMediaType> contents =
                operation.Responses?["200"].Content ?? new Dictionary<string, OpenApiMediaType>();
            foreach ((string mediaType, OpenApiMediaType content) in contents)
            {
                if (mediaType.StartsWith("text/", StringComparison.Ordinal))
                {
                    content.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
                }
            }
        }

        return Task.CompletedTask;
    }
}
