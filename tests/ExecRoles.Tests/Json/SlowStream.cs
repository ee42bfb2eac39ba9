namespace ExecRoles.Tests.Json;

/// <summary>A stream as networks and archives have them: it gives few bytes at a time, and may know neither its place nor its length.</summary>
internal sealed class SlowStream(byte[] content, bool canSeek, int most) : Stream
{
    private int position;

    /// <summary>Gets how many bytes were not read yet.</summary>
    public int BytesLeft => content.Length - position;

    /// <summary>Gets whether nobody disposed of the stream.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Gets what was written.</summary>
    public MemoryStream Written { get; } = new();

    /// <summary>Gets how often something was written.</summary>
    public int Writes { get; private set; }

    /// <summary>Gets what to do before each reading, with the number of bytes left.</summary>
    public Action<int>? BeforeRead { get; init; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => canSeek;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => canSeek ? content.Length : throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => canSeek ? position : throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        BeforeRead?.Invoke(BytesLeft);
        int read = Math.Min(Math.Min(count, most), BytesLeft);
        Array.Copy(content, position, buffer, offset, read);
        position += read;
        return read;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        Writes++;
        Written.Write(buffer, offset, count);
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        IsOpen = false;
        base.Dispose(disposing);
    }
}
