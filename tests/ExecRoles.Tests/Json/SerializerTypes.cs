using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Json;

/// <summary>The types that <c>JsonSerializer</c> reads or writes in the wire format.</summary>
internal static class SerializerTypes
{
    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<Type> All { get; } =
        [.. Library.PublicTypes.Where(type => type.GetCustomAttribute<JsonConverterAttribute>() is not null)];

    /// <summary>Gets those that are written, and never read.</summary>
    public static IReadOnlyList<Type> WriteOnly { get; } = [.. All.Where(IsWriteOnly)];

    /// <summary>Gets those that are read.</summary>
    public static IReadOnlyList<Type> Read { get; } = [.. All.Except(WriteOnly)];

    private static bool IsWriteOnly(Type type)
    {
        try
        {
            JsonSerializer.Deserialize("{}", type);
            return false;
        }
        catch (NotSupportedException)
        {
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
