namespace ExecRoles.Json;

/// <summary>Something to tell about a document, and the byte at which it stands.</summary>
internal readonly struct Finding(long offset, string message)
{
    internal long Offset { get; } = offset;

    internal string Message { get; } = message;

    public override string ToString() => Message;
}
