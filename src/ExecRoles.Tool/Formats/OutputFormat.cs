using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Formats;

/// <summary>A way to show something.</summary>
/// <param name="Name">The word that chooses the format on the command line.</param>
/// <param name="Write">Writes it.</param>
internal sealed record OutputFormat<T>(string Name, Action<T, Output> Write);
