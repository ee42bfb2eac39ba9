using System.Text;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool;

/// <summary>The entry point: it lends the tool the console of the process, in UTF-8 whatever the system's encoding is.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        return ConsoleApp.Run(args, Terminal.OfThisProcess());
    }
}
