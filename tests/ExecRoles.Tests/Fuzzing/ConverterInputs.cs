using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Json;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>JSON for the converters of the model's types, and for classes of users that have such types in them.</summary>
internal static class ConverterInputs
{
    private static readonly object[] Samples =
    [
        HrRecord.Full, HrRecord.Full.Names!, HrRecord.Full.Roles!, Roles.Compare(Roles.All),
        .. ModelObjects.ReachableFrom(HrRecord.Full, Roles.All, Roles.Compare(Roles.All)),
        .. Library.PublicTypes.Where(type => type.IsEnum).SelectMany(type => Enum.GetValues(type).Cast<object>()),
    ];

    /// <summary>Gets the types of the model that have a converter.</summary>
    public static IReadOnlyList<Type> ConvertedTypes { get; } =
        [.. Library.PublicTypes.Where(type => type.GetCustomAttribute<JsonConverterAttribute>() is not null)];

    /// <summary>Gets the types that are read, each with JSON that is good for it.</summary>
    public static IReadOnlyDictionary<Type, byte[][]> Originals { get; } = Samples
        .GroupBy(sample => sample.GetType())
        .Where(group => ConvertedTypes.Contains(group.Key) || group.Key.Assembly != Library.Assembly)
        .ToDictionary(group => group.Key, group => group.Select(sample => JsonSerializer.SerializeToUtf8Bytes(sample)).ToArray());

    private static readonly Type[] Types = [.. Originals.Keys];

    private static readonly JsonSerializerOptions[] Options = [.. SerializerOptions.ByName.Values];

    /// <summary>Makes JSON with other values, names and strings.</summary>
    public static FuzzInput OfValues(Random random) => Make(random, ValueMutations.Of);

    /// <summary>Makes JSON with other bytes.</summary>
    public static FuzzInput OfBytes(Random random) => Make(random, ByteMutations.Of);

    private static FuzzInput Make(Random random, Func<byte[], Random, byte[]> mutate)
    {
        Type type = Types[random.Next(Types.Length)];
        byte[] json = mutate(Originals[type][random.Next(Originals[type].Length)], random);
        JsonSerializerOptions options = Options[random.Next(Options.Length)];
        return new FuzzInput(() => Check(json, type, options), () => $"for {type}, {Shown.Bytes(json)}");
    }

    // No comparison is ever read, and the serializer says so in the way of the framework.
    private static void Check(byte[] json, Type type, JsonSerializerOptions options)
    {
        object? value;
        try
        {
            value = JsonSerializer.Deserialize(json, type, options);
        }
        catch (JsonException exception)
        {
            ErrorMessages.Require(exception);
            return;
        }
        catch (NotSupportedException) when (type == typeof(RoleComparison))
        {
            return;
        }

        string again = JsonSerializer.Serialize(value, type, options);
        JsonSerializer.Serialize(JsonSerializer.Deserialize(again, type, options), type, options).ShouldBe(again);
        if (value is not null && type.Assembly == Library.Assembly)
        {
            JsonSerializer.Deserialize(again, type, options).ShouldBe(value);
        }
    }
}
