using System.CommandLine;

namespace ExecRoles.Tool.Commands;

/// <summary>A command whose help ends with examples.</summary>
internal abstract class CommandWithExamples(string name, string description) : Command(name, description)
{
    /// <summary>Gets command lines, without the name of the application, that show what the command can do.</summary>
    internal abstract IReadOnlyList<string> Examples { get; }
}
