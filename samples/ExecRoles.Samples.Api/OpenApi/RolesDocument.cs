using Microsoft.AspNetCore.OpenApi;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace ExecRoles.Samples.Api.OpenApi;

/// <summary>The OpenAPI document: what the endpoints alone cannot tell.</summary>
internal static class RolesDocument
{
    internal static void DescribeRoles(this OpenApiOptions options)
    {
        options.ShouldInclude = static endpoint => !HttpMethods.IsHead(endpoint.HttpMethod ?? string.Empty);
        options.AddDocumentTransformer(Introduce);
        options.AddOperationTransformer(AddLanguage);
        options.AddOperationTransformer(CorrectTexts);
        options.AddSchemaTransformer<RoleSchemas>();
    }

    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new OpenApiInfo
        {
            Title = "ExecRoles",
            Version = "v1",
            Description = "What executive roles are, and how they differ; as JSON, Markdown or HTML, in English or German.",
        };
        return Task.CompletedTask;
    }

    private static Task AddLanguage(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        (operation.Parameters ??= []).Add(new OpenApiParameter
        {
            Name = HeaderNames.AcceptLanguage,
            In = ParameterLocation.Header,
            Description = "The languages that the caller reads, such as de-AT or en;q=0.8. Default: English.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
        return Task.CompletedTask;
    }

    /// <summary>Markdown and HTML are texts, not what the JSON is.</summary>
    private static Task CorrectTexts(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        foreach (OpenApiMediaType content in TextsIn(operation))
        {
            content.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<OpenApiMediaType> TextsIn(OpenApiOperation operation) =>
        from response in (operation.Responses ?? []).Values
        from content in response.Content?.AsEnumerable() ?? []
        where content.Key.StartsWith("text/", StringComparison.Ordinal)
        select content.Value;
}
