using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>Compiles top-level C# against the library under test as a new console project would, and runs it in this process.</summary>
internal static class CSharpProgram
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(OutputKind.ConsoleApplication)
        .WithNullableContextOptions(NullableContextOptions.Enable)
        .WithSpecificDiagnosticOptions(
        [
            // Every project has these off: the library was built against an older framework than the one that runs.
            KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress),
            KeyValuePair.Create("CS1702", ReportDiagnostic.Suppress),
        ]);

    /// <summary>
    /// Gives what the program writes to the console, with line ends <c>\n</c>. The console belongs to the whole process:
    /// callers must be in <see cref="ConsoleRedirection"/>.
    /// </summary>
    /// <exception cref="FormatException">The compiler has errors or warnings.</exception>
    /// <exception cref="TimeoutException">The program did not end.</exception>
    public static async Task<string> RunAsync(string code, LanguageVersion language = LanguageVersion.Latest)
    {
        using MemoryStream image = Compile(code, language);
        var context = new SharedLoadContext();
        TextWriter console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            MethodInfo main = context.LoadFromStream(image).EntryPoint!;
            object?[] arguments = main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];
            Console.SetOut(output);
            await Task.Run(() => main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)).WaitAsync(Patience);
        }
        finally
        {
            Console.SetOut(console);
            context.Unload();
        }

        return output.ToString().ReplaceLineEndings("\n");
    }

    private static MemoryStream Compile(string code, LanguageVersion language)
    {
        CSharpParseOptions version = new(language);
        SyntaxTree[] trees = [CSharpSyntaxTree.ParseText(code, version), CSharpSyntaxTree.ParseText(ImplicitUsings, version)];
        MetadataReference library = MetadataReference.CreateFromFile(Library.Assembly.Location);
        var compilation = CSharpCompilation.Create("Example", trees, [.. PlatformReferences.All, library], Options);

        var image = new MemoryStream();
        var diagnostics = compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        if (diagnostics.Count > 0)
        {
            throw new FormatException($"{string.Join('\n', diagnostics)}\n\n{code}");
        }

        image.Position = 0;
        return image;
    }

    /// <summary>Takes every other assembly from the tests, so that the program uses the very library that is loaded.</summary>
    private sealed class SharedLoadContext() : AssemblyLoadContext("Example", isCollectible: true)
    {
        private static readonly AssemblyLoadContext Tests = GetLoadContext(typeof(CSharpProgram).Assembly)!;

        protected override Assembly? Load(AssemblyName assemblyName) => Tests.LoadFromAssemblyName(assemblyName);
    }
}
