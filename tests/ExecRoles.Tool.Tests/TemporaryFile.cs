namespace ExecRoles.Tool.Tests;

/// <summary>A file that is there until it is disposed.</summary>
internal sealed class TemporaryFile : IDisposable
{
    /// <summary>Writes a file in UTF-8 without a byte-order mark.</summary>
    public TemporaryFile(string content) => File.WriteAllText(Path, content);

    /// <summary>Writes a file byte by byte.</summary>
    public TemporaryFile(byte[] content) => File.WriteAllBytes(Path, content);

    /// <summary>Gets the file's full path.</summary>
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{System.IO.Path.GetRandomFileName()}.json");

    /// <inheritdoc/>
    public void Dispose() => File.Delete(Path);
}
