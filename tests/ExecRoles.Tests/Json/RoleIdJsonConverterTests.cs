using System.Text;
using System.Text.Json;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Json;

public sealed class RoleIdJsonConverterTests
{
    [Fact]
    public void Write_Id_IsAString() => JsonSerializer.Serialize(Roles.Cio.Id).ShouldBe("\"cio\"");

    [Fact]
    public void Write_KeyOfDictionary_IsAMemberName() =>
        JsonSerializer.Serialize(new Dictionary<RoleId, int> { [Roles.Cio.Id] = 1, [Roles.Cto.Id] = 2 }).ShouldBe("""{"cio":1,"cto":2}""");

    [Fact]
    public void Read_KeyOfDictionary_IsTheId() =>
        JsonSerializer.Deserialize<Dictionary<RoleId, int>>("""{"cio":1,"\u0063to":2}""").ShouldBe(
            new Dictionary<RoleId, int> { [Roles.Cio.Id] = 1, [Roles.Cto.Id] = 2 });

    [Fact]
    public void Read_WrittenId_IsEqual() =>
        Prop.ForAll(PropertyGenerators.Ids.ToArbitrary(), text =>
        {
            RoleId id = RoleId.Parse(text, provider: null);
            return JsonSerializer.Deserialize<RoleId>(JsonSerializer.Serialize(id)) == id;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyString_IsReadIfItIsAnId() =>
        Prop.ForAll(PropertyGenerators.AnyTags.ToArbitrary(), text => IsRead(JsonSerializer.Serialize(text)) == RoleId.TryParse(text, out _))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Read_Null_GivesNull() => JsonSerializer.Deserialize<RoleId>("null").ShouldBeNull();

    [Fact]
    public void Read_IdOfNoKnownRole_IsAnId() => JsonSerializer.Deserialize<RoleId>("\"cfo\"")!.Value.ShouldBe("cfo");

    [Fact]
    public void ReadAsPropertyName_HalfOfASurrogatePair_Throws() =>
        Should.Throw<JsonException>(() => KeyOf("""{"cio\uD83D":1}""")).Message.ShouldBe(
            "The text is not well-formed: it has bytes that are no UTF-8, or half of a surrogate pair. Give whole characters.");

    private static bool IsRead(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<RoleId>(json) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // The serializer itself reads a key before it asks a converter.
    private static RoleId KeyOf(string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        reader.Read();
        return new RoleIdJsonConverter().ReadAsPropertyName(ref reader, typeof(RoleId), JsonSerializerOptions.Default);
    }
}
