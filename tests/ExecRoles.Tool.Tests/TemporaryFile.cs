namespace ExecRoles.Tool.Tests;

/// <summary>A file that is there until it is disposed.</summary>
internal sealed class TemporaryFile : IDisposable
{
    /// <summary>Writes a file.</summary>
    public TemporaryFile(string content) => File.WriteAllText(Path, content);

    /// <summary>Gets the file's full path.</summary>
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{System.IO.Path.GetRandomFileName()}.json");

    /// <inheritdoc/>
    public void Dispose() => File.Delete(Path);
}
