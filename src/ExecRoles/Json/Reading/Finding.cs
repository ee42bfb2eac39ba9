namespace ExecRoles.Json;

/// <summary>Something to tell about a document, and the byte at which it stands.</summary>
internal readonly struct Finding(long offset, string message)
{
    internal readonly long Offset = offset;

    internal readonly string Message = message;

    public override string ToString() => Message;
}
