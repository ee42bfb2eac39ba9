using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Threads;

/// <summary>One call of a static method with arguments that are made for it, so that nothing of the library is used before.</summary>
internal static class StaticCall
{
    private const string Document = """
        { "schemaVersion": 1, "roles": [ { "id": "head-of-sales", "title": { "en": "Head of Sales" }, "mandate": { "en": "Leads sales." },
            "focus": { "orientation": "external", "audience": { "en": "customers" }, "description": { "en": "Looks at the market." } },
            "responsibilities": [ { "id": "sales-team", "area": "leadership", "statement": { "en": "Leads the sales team." } } ] } ] }
        """;

    /// <summary>Calls the method, and gives all that came of it as a text: what it returned, gave back in parameters, and wrote.</summary>
    public static string Run(MethodInfo method)
    {
        using MemoryStream stream = new();
        stream.Write(Encoding.UTF8.GetBytes(Document));
        stream.Position = 0;
        object?[] arguments = [.. method.GetParameters().Select(parameter => Argument(parameter, stream))];
        object? result = method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        if (result is Task task)
        {
            task.GetAwaiter().GetResult();
            result = (task as Task<RoleCatalog>)?.Result;
        }

        arguments.OfType<Utf8JsonWriter>().SingleOrDefault()?.Flush();
        return string.Join('\n',
        [
            ModelObjects.Print(result),
            .. method.GetParameters().Where(parameter => parameter.IsOut).Select(parameter => ModelObjects.Print(arguments[parameter.Position])),
            Encoding.UTF8.GetString(stream.ToArray()),
        ]);
    }

    private static object? Argument(ParameterInfo parameter, Stream stream) => parameter switch
    {
        { IsOut: true } => null,
        { HasDefaultValue: true } => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null,
        _ when parameter.ParameterType == typeof(string) => Text(parameter.Name!),
        _ when parameter.ParameterType == typeof(CultureInfo) => CultureInfo.GetCultureInfo("de-AT"),
        _ when parameter.ParameterType == typeof(IFormatProvider) => CultureInfo.InvariantCulture,
        _ when parameter.ParameterType == typeof(Stream) => stream,
        _ when parameter.ParameterType == typeof(Utf8JsonWriter) => new Utf8JsonWriter(stream),
        _ when parameter.ParameterType == typeof(RoleCatalog) => new RoleCatalog(Roles()),
        _ when parameter.ParameterType == typeof(RoleComparison) => new RoleCatalog(Roles()).Compare("own", "other"),
        _ when parameter.ParameterType == typeof(RoleDescription) => ExecRoles.Roles.Describe(Roles()[0]),
        _ when parameter.ParameterType == typeof(ResponsibilityMatrix) => new RoleCatalog(Roles()).Matrix(),
        _ when parameter.ParameterType == typeof(HtmlOptions) => new HtmlOptions { HeadingLevel = 3 },
        _ when parameter.ParameterType == typeof(CompanyForm) => CompanyForm.Parse("cooperative"),
        _ when parameter.ParameterType == typeof(Boundary) => new Boundary("own", "other", Comparison.OwnRole.Text("One leads, the other does not.")),
        _ when parameter.ParameterType.IsAssignableFrom(typeof(Dictionary<string, string>)) => new Dictionary<string, string> { ["own.title"] = "Eigene Rolle" },
        _ when parameter.ParameterType == typeof(Role) => Roles()[0],
        _ when parameter.ParameterType == typeof(Role[]) || parameter.ParameterType == typeof(IEnumerable<Role>) => Roles(),
        { ParameterType.IsEnum: true } => Enum.GetValues(parameter.ParameterType).GetValue(0),
        _ => throw new NotSupportedException($"Say here which {parameter.ParameterType} to give for '{parameter.Name}' of {parameter.Member}."),
    };

    private static string Text(string parameter) => parameter switch
    {
        "languageTag" => "de",
        "json" => Document,
        _ => "cio",
    };

    private static Role[] Roles() => [Comparison.OwnRole.Make("own", abbreviation: "Own"), Comparison.OwnRole.Make("other", "Leads others.")];
}
