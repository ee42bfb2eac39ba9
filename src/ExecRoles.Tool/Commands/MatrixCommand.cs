using System.CommandLine;
using ExecRoles.Tool.Formats;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Commands;

/// <summary><c>matrix</c>: which role is responsible for which area.</summary>
internal sealed class MatrixCommand(Terminal terminal) : RoleCommand<ResponsibilityMatrix>(
    "matrix",
    "Shows which role is responsible for which area.",
    OutputFormats.OfMatrices,
    terminal)
{
    internal override IReadOnlyList<string> Examples { get; } =
    [
        "matrix",
        "matrix --language en --format csv",
    ];

    protected override ResponsibilityMatrix Choose(ParseResult parsed, RoleCatalog catalog) => catalog.Matrix();
}
