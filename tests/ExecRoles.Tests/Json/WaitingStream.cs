namespace ExecRoles.Tests.Json;

/// <summary>A stream that lets everyone wait who reads or writes asynchronously.</summary>
internal sealed class WaitingStream(byte[] content) : MemoryStream(content)
{
    /// <inheritdoc/>
    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        await Task.Delay(1, cancellationToken).ConfigureAwait(false);
        return Read(buffer, offset, count);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        await Task.Delay(1, cancellationToken).ConfigureAwait(false);
        Write(buffer, offset, count);
    }
}
