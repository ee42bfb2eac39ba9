using System.Text.Json;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Json;

namespace ExecRoles.Tests.Fuzzing;

/// <summary>JSON for the converters of the model's types, and for classes of users that have such types in them.</summary>
internal static class ConverterInputs
{
    private static readonly RoleComparison Everyone = Roles.Compare([.. Roles.All]);

    private static readonly object[] Samples =
    [
        HrRecord.Full, HrRecord.Full.Names!, HrRecord.Full.Titles!, HrRecord.Full.Roles!, Everyone, new RoleCatalog().DiffTo(new RoleCatalog { Version = "1" })[0],
        .. ModelObjects.ReachableFrom(HrRecord.Full, Roles.All, Everyone),
        .. Library.PublicTypes.Where(type => type.IsEnum).SelectMany(type => Enum.GetValues(type).Cast<object>()),
    ];

    /// <summary>Gets the types that are read, each with JSON that is good for it.</summary>
    public static IReadOnlyDictionary<Type, byte[][]> Originals { get; } = Samples
        .GroupBy(sample => sample.GetType())
        .Where(group => SerializerTypes.All.Contains(group.Key) || group.Key.Assembly != Library.Assembly)
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
        catch (NotSupportedException) when (SerializerTypes.WriteOnly.Contains(type))
        {
            return;
        }

        string again = JsonSerializer.Serialize(value, type, options);
        JsonSerializer.Serialize(JsonSerializer.Deserialize(again, type, options), type, options).ShouldBe(again);
        if (value is not null && type.Assembly == Library.Assembly)
        {
            value.Equals(JsonSerializer.Deserialize(again, type, options)).ShouldBeTrue();
        }
    }
}
