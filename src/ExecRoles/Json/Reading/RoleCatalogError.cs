namespace ExecRoles.Json;

/// <summary>One thing that is wrong with a document, and where.</summary>
/// <remarks>Immutable and thread-safe. The message is English.</remarks>
public sealed class RoleCatalogError
{
    internal RoleCatalogError(string path, int line, int column, string message)
    {
        Path = path;
        Line = line;
        Column = column;
        Message = message;
    }

    /// <summary>Gets the JSON path of the place, such as <c>$.roles[0].title.de</c>.</summary>
    public string Path { get; }

    /// <summary>Gets the line of the place, from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the column of the place in UTF-16 code units, as editors count, from 1.</summary>
    public int Column { get; }

    /// <summary>Gets what was found, what is allowed, and the nearest match where there is one.</summary>
    public string Message { get; }

    /// <summary>Returns place and message on one line.</summary>
    /// <returns>For example <c>(3,17) $.roles[0].id: …</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"({Line},{Column}) {Path}: {Message}");
}
