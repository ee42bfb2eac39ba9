using System.Text;

namespace ExecRoles.Tool.Tests;

/// <summary>What a client says to a server over streams: all its messages at once, and the end only when each request is answered.</summary>
internal sealed class Conversation : Stream
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly MemoryStream messages;
    private readonly CountdownEvent unanswered;
    private readonly Answers answers;

    /// <summary>Makes a conversation of messages, a line each; those with an id are requests.</summary>
    public Conversation(IReadOnlyList<string> messages)
    {
        this.messages = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(messages.Select(message => message + "\n"))));
        unanswered = new CountdownEvent(messages.Count(message => message.Contains("\"id\":", StringComparison.Ordinal)));
        answers = new Answers(unanswered);
    }

    /// <summary>Gets the stream that the server writes to.</summary>
    public Stream Output => answers;

    /// <summary>Gets the answers that have arrived, a line each.</summary>
    public string[] Lines => Encoding.UTF8.GetString(answers.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = messages.Read(buffer, offset, count);
        if (read == 0)
        {
            unanswered.Wait(Patience);
        }

        return read;
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
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private sealed class Answers(CountdownEvent unanswered) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, count);
            Count(buffer.AsSpan(offset, count));
        }

        // Spans and memory arrive here as arrays, each once.
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Write(buffer.ToArray(), 0, buffer.Length);
            return ValueTask.CompletedTask;
        }

        private void Count(ReadOnlySpan<byte> written)
        {
            int lines = written.Count((byte)'\n');
            if (lines > 0 && !unanswered.IsSet)
            {
                unanswered.Signal(Math.Min(lines, unanswered.CurrentCount));
            }
        }
    }
}
