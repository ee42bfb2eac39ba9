using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace ExecRoles.Tests.Json;

/// <summary>The types of the model in users' own classes, under each way of calling <c>JsonSerializer</c>.</summary>
public sealed class JsonSerializerTests
{
    private static readonly JsonSerializerOptions Lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly byte[] Full = JsonSerializer.SerializeToUtf8Bytes(HrRecord.Full);

    [Theory]
    [MemberData(nameof(SerializerOptions.Names), MemberType = typeof(SerializerOptions))]
    public void Serialize_Role_GivesTheSameJson(string options) =>
        JsonSerializer.Serialize(HrRecord.Full.Role, SerializerOptions.ByName[options]).ShouldBe(JsonSerializer.Serialize(HrRecord.Full.Role));

    [Theory]
    [MemberData(nameof(SerializerOptions.Names), MemberType = typeof(SerializerOptions))]
    public void Serialize_Catalog_GivesTheSameJson(string options) =>
        JsonSerializer.Serialize(HrRecord.Full.Catalog, SerializerOptions.ByName[options]).ShouldBe(JsonSerializer.Serialize(HrRecord.Full.Catalog));

    [Theory]
    [MemberData(nameof(SerializerOptions.Names), MemberType = typeof(SerializerOptions))]
    public void Deserialize_SerializedRecord_GivesEqualRecord(string options) =>
        JsonSerializer.Deserialize<HrRecord>(JsonSerializer.Serialize(HrRecord.Full, SerializerOptions.ByName[options]), SerializerOptions.ByName[options])!
            .IsEqualTo(HrRecord.Full).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(SerializerOptions.Names), MemberType = typeof(SerializerOptions))]
    public void Deserialize_RecordOfNulls_GivesNulls(string options)
    {
        string json = JsonSerializer.Serialize(new HrRecord(), SerializerOptions.ByName[options]);

        json.ShouldContain(":null");
        JsonSerializer.Deserialize<HrRecord>(json, SerializerOptions.ByName[options])!.IsEqualTo(new HrRecord()).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(SerializerOptions.Names), MemberType = typeof(SerializerOptions))]
    public async Task SerializeAsync_Record_WritesTheSameBytes(string options)
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, HrRecord.Full, SerializerOptions.ByName[options]);

        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(JsonSerializer.Serialize(HrRecord.Full, SerializerOptions.ByName[options]));
    }

    [Theory]
    [MemberData(nameof(SerializerOptions.Names), MemberType = typeof(SerializerOptions))]
    public async Task DeserializeAsync_ByteByByte_GivesEqualRecord(string options)
    {
        JsonSerializerOptions chosen = SerializerOptions.ByName[options];
        using var stream = new SlowStream(JsonSerializer.SerializeToUtf8Bytes(HrRecord.Full, chosen), canSeek: false, most: 1);

        (await JsonSerializer.DeserializeAsync<HrRecord>(stream, chosen))!.IsEqualTo(HrRecord.Full).ShouldBeTrue();
    }

    [Fact]
    public async Task DeserializeAsyncEnumerable_ByteByByte_GivesEqualRoles()
    {
        using var stream = new SlowStream(JsonSerializer.SerializeToUtf8Bytes(HrRecord.Full.Roles), canSeek: false, most: 1);
        List<Role?> roles = [];
        await foreach (Role? role in JsonSerializer.DeserializeAsyncEnumerable<Role>(stream, SerializerOptions.ByName["reflected tiny buffer"]))
        {
            roles.Add(role);
        }

        roles.ShouldBe(HrRecord.Full.Roles);
    }

    [Fact]
    public async Task DeserializeAsync_PipeOfSmallPieces_GivesEqualRecord()
    {
        var pipe = new Pipe(new PipeOptions(minimumSegmentSize: 16, pauseWriterThreshold: 0));
        foreach (byte[] piece in Full.Chunk(16))
        {
            await pipe.Writer.WriteAsync(piece);
        }

        await pipe.Writer.CompleteAsync();

        (await JsonSerializer.DeserializeAsync<HrRecord>(pipe.Reader))!.IsEqualTo(HrRecord.Full).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    public void Deserialize_SequenceOfSmallPieces_GivesEqualRecord(int size)
    {
        var reader = new Utf8JsonReader(SequenceOf(Full, size));

        JsonSerializer.Deserialize<HrRecord>(ref reader)!.IsEqualTo(HrRecord.Full).ShouldBeTrue();
    }

    [Fact]
    public void Deserialize_SequenceWithErrors_TellsThemAll()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{ "orientation": "in", "audience": 1, "description": { "e\uD83D": "x" } }""");

        Should.Throw<JsonException>(() =>
        {
            var reader = new Utf8JsonReader(SequenceOf(json, 1));
            JsonSerializer.Deserialize<Focus>(ref reader);
        }).Message.ShouldBe(Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Focus>(json)).Message);
    }

    [Fact]
    public void Deserialize_CommentsAndTrailingCommas_AreReadIfTheOptionsAllowThem() =>
        JsonSerializer.Deserialize<LocalizedText>("""{ /* English */ "en": "Payroll", }""", Lenient).ShouldBe(new LocalizedText(("en", "Payroll")));

    private static ReadOnlySequence<byte> SequenceOf(byte[] bytes, int size)
    {
        byte[][] pieces = [.. bytes.Chunk(size)];
        var first = new Piece(pieces[0], null);
        Piece last = pieces.Skip(1).Aggregate(first, (before, piece) => new Piece(piece, before));
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(byte[] bytes, Piece? before)
        {
            Memory = bytes;
            RunningIndex = before is null ? 0 : before.RunningIndex + before.Memory.Length;
            before?.Next = this;
        }
    }
}
