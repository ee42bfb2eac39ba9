using System.Text;
using ExecRoles.Json;

namespace ExecRoles.Tests.Json;

public sealed class RoleCatalogJsonStreamTests
{
    private static readonly byte[] Document = Encoding.UTF8.GetBytes(RoleCatalogJson.ToJson(Roles.All));

    public static TheoryData<bool, int> Kinds { get; } = new() { { true, 1 }, { true, 7 }, { true, int.MaxValue }, { false, 1 }, { false, 100 }, { false, int.MaxValue } };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Load_StreamThatGivesFewBytes_ReadsToItsEndAndLeavesItOpen(bool canSeek, int most)
    {
        using var stream = new SlowStream(Document, canSeek, most);
        using var other = new SlowStream(Document, canSeek, most);

        RoleCatalogJson.Load(stream).Equals(Roles.All).ShouldBeTrue();
        (await RoleCatalogJson.LoadAsync(other)).Equals(Roles.All).ShouldBeTrue();
        stream.BytesLeft.ShouldBe(0);
        other.BytesLeft.ShouldBe(0);
        stream.IsOpen.ShouldBeTrue();
        other.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task LoadAsync_UnderAUserInterface_DoesNotComeBackToItsThread()
    {
        CountingContext context = new();

        await context.Run(() => RoleCatalogJson.LoadAsync(new WaitingStream(Document)));

        context.Count.ShouldBe(0);
    }

    [Fact]
    public async Task SaveAsync_UnderAUserInterface_DoesNotComeBackToItsThread()
    {
        CountingContext context = new();

        await context.Run(() => RoleCatalogJson.SaveAsync(Roles.All, new WaitingStream(new byte[2 * Document.Length])));

        context.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Load_StreamInTheMiddle_ReadsFromThere(bool canSeek)
    {
        using var stream = new SlowStream([.. "junk"u8, .. Document], canSeek, int.MaxValue);
        stream.ReadExactly(new byte[4]);

        RoleCatalogJson.Load(stream).Equals(Roles.All).ShouldBeTrue();
    }

    [Fact]
    public void Load_StreamBehindItsEnd_FindsNoJson()
    {
        using var stream = new MemoryStream(Document) { Position = Document.Length + 5 };

        Should.Throw<RoleCatalogFormatException>(() => RoleCatalogJson.Load(stream)).Message.ShouldBe(
            "The document is not a role catalog: 1 error.\n(1,1) $: This is not well-formed JSON: The input does not contain any JSON tokens. "
            + "Expected the input to start with a valid JSON token, when isFinalBlock is true.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Load_AsLargeAsAllowed_IsRead(bool canSeek)
    {
        var options = new RoleCatalogJsonOptions { MaximumBytes = Document.Length };

        RoleCatalogJson.Load(new SlowStream(Document, canSeek, 1000), options).Count.ShouldBe(Roles.All.Count);
        (await RoleCatalogJson.LoadAsync(new SlowStream(Document, canSeek, 1000), options)).Count.ShouldBe(Roles.All.Count);
        RoleCatalogJson.Parse(Encoding.UTF8.GetString(Document), options).Count.ShouldBe(Roles.All.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Load_OneByteLargerThanAllowed_Throws(bool canSeek)
    {
        int most = Document.Length - 1;
        var options = new RoleCatalogJsonOptions { MaximumBytes = most };
        string message = TooLarge(most);

        Should.Throw<RoleCatalogFormatException>(() => RoleCatalogJson.Load(new SlowStream(Document, canSeek, 1000), options)).Message.ShouldBe(message);
        (await Should.ThrowAsync<RoleCatalogFormatException>(() => RoleCatalogJson.LoadAsync(new SlowStream(Document, canSeek, 1000), options)))
            .Message.ShouldBe(message);
        Should.Throw<RoleCatalogFormatException>(() => RoleCatalogJson.Parse(Encoding.UTF8.GetString(Document), options)).Message.ShouldBe(message);
    }

    [Fact]
    public void Load_LongerStreamThanAllowed_IsRefusedUnread()
    {
        using var stream = new SlowStream(Document, canSeek: true, 1000);

        Should.Throw<RoleCatalogFormatException>(() => RoleCatalogJson.Load(stream, new RoleCatalogJsonOptions { MaximumBytes = 100 }));

        stream.BytesLeft.ShouldBe(Document.Length);
    }

    [Fact]
    public void Load_EndlessStream_IsRefusedAtTheLimit()
    {
        var options = new RoleCatalogJsonOptions { MaximumBytes = 300_000 };

        Should.Throw<RoleCatalogFormatException>(() => RoleCatalogJson.Load(new SlowStream(new byte[10_000_000], canSeek: false, 1000), options))
            .Message.ShouldBe(TooLarge(300_000));
    }

    [Fact]
    public async Task LoadAsync_Cancelled_EndsEarly() =>
        await Should.ThrowAsync<OperationCanceledException>(() =>
            RoleCatalogJson.LoadAsync(new SlowStream(Document, canSeek: false, 1), cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public async Task LoadAsync_CancelledWhileReading_EndsEarly()
    {
        using var cancellation = new CancellationTokenSource();
        using var stream = new SlowStream(Document, canSeek: false, 100) { BeforeRead = left => { if (left < 1000) { cancellation.Cancel(); } } };

        await Should.ThrowAsync<OperationCanceledException>(() => RoleCatalogJson.LoadAsync(stream, cancellationToken: cancellation.Token));

        stream.BytesLeft.ShouldBeInRange(1, 1000);
    }

    [Fact]
    public async Task SaveAsync_Cancelled_EndsEarly()
    {
        using var stream = new MemoryStream();

        await Should.ThrowAsync<OperationCanceledException>(() => RoleCatalogJson.SaveAsync(Roles.All, stream, new CancellationToken(canceled: true)));

        stream.Length.ShouldBe(0);
    }

    [Fact]
    public async Task Save_LargeCatalog_WritesInPiecesAndLeavesTheStreamOpen()
    {
        var catalog = new RoleCatalog(Enumerable.Range(0, 200).Select(number => Copy(Roles.Cio, $"role-{number}")));
        using var stream = new SlowStream([], canSeek: false, int.MaxValue);
        using var other = new SlowStream([], canSeek: false, int.MaxValue);

        RoleCatalogJson.Save(catalog, stream);
        await RoleCatalogJson.SaveAsync(catalog, other);

        stream.Written.ToArray().ShouldBe(Encoding.UTF8.GetBytes(RoleCatalogJson.ToJson(catalog)));
        other.Written.ToArray().ShouldBe(stream.Written.ToArray());
        stream.Writes.ShouldBeGreaterThan(5);
        stream.IsOpen.ShouldBeTrue();
        other.IsOpen.ShouldBeTrue();
    }

    private static string TooLarge(int limit) =>
        $"The document is not a role catalog: 1 error.\n(1,1) $: The document is larger than {limit} bytes. Split it, or allow more with RoleCatalogJsonOptions.MaximumBytes.";

    private static Role Copy(Role role, string id) => new(id, role.Title, role.Mandate, role.Focus, role.Responsibilities);
}
