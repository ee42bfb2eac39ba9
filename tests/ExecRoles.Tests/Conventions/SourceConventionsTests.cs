using System.Text;
using ExecRoles.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ExecRoles.Tests.Conventions;

public sealed class SourceConventionsTests
{
    private const int LongestFile = 250;
    private const int LongestLine = 140;

    // UTF-8 that was read as Windows-1252 and saved again shows as these; U+FFFD stands for bytes that were no UTF-8.
    private static readonly string[] Mojibake =
    [
        "\u00C3\u00A4", "\u00C3\u00B6", "\u00C3\u00BC", "\u00C3\u0178", "\u00C3\u009F", "\u00C3\u00A9", "\u00E2\u20AC", "\u00C2\u00A0", "\uFFFD",
    ];

    private static readonly string[] Unwanted = ["#region", "TODO", "FIXME"];

    private static readonly string[] TextFiles = [".cs", ".csproj", ".json", ".md", ".props", ".resx", ".targets", ".txt"];

    private static readonly string[] Files =
    [
        .. Directory.EnumerateFiles(SourceTree.Sources, "*", SearchOption.AllDirectories)
            .Where(path => TextFiles.Contains(Path.GetExtension(path)) && !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")),
    ];

    private static readonly string[] CSharpFiles = [.. Files.Where(path => Path.GetExtension(path) == ".cs")];

    [Fact]
    public void SourceFiles_All_AreFound() => CSharpFiles.Length.ShouldBeGreaterThan(0);

    [Fact]
    public void SourceFiles_All_AreShort() =>
        CSharpFiles.GroupBy(WithoutPart, path => File.ReadAllLines(path).Length).Where(parts => parts.Sum() > LongestFile)
            .Select(parts => $"{SourceTree.Relative(parts.Key)} has {parts.Sum()} lines, more than {LongestFile}").ShouldBeNone();

    [Fact]
    public void SourceFiles_All_HaveShortLines() =>
        CSharpFiles.SelectMany(path => File.ReadAllLines(path).Index()
            .Where(line => line.Item.Length > LongestLine)
            .Select(line => $"{SourceTree.Relative(path)}({line.Index + 1}) has {line.Item.Length} characters, more than {LongestLine}"))
            .ShouldBeNone();

    [Fact]
    public void SourceFiles_All_HoldOneTypeOfTheirName() => CSharpFiles.SelectMany(WrongTypes).ShouldBeNone();

    [Fact]
    public void SourceFiles_All_HaveNoRegionsAndNoNotes() =>
        CSharpFiles.SelectMany(path => File.ReadAllLines(path).Index()
            .Where(line => Unwanted.Any(word => line.Item.Contains(word, StringComparison.Ordinal)))
            .Select(line => $"{SourceTree.Relative(path)}({line.Index + 1}): {line.Item.Trim()}")).ShouldBeNone();

    [Fact]
    public void TextFiles_All_AreSoundUtf8() => Files.SelectMany(BrokenText).ShouldBeNone();

    // The files of a partial type count as one.
    private static string WithoutPart(string path) => Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileName(path).Split('.')[0]);

    // A part of a partial type may stand in a file that is named for the part, as long as the type has a file of its own.
    private static IEnumerable<string> WrongTypes(string path)
    {
        MemberDeclarationSyntax[] types =
        [
            .. CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot()
                .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
                .Cast<MemberDeclarationSyntax>(),
        ];
        bool isRight = types.Length == 0
            || (types.Length == 1 && (IsNamedFor(path, types[0]) || (IsPartial(types[0]) && CSharpFiles.Any(file => IsNamedFor(file, types[0])))));
        return isRight ? [] : [$"{SourceTree.Relative(path)} holds {string.Join(", ", types.Select(NameOf))}"];
    }

    private static bool IsNamedFor(string path, MemberDeclarationSyntax type) => Path.GetFileNameWithoutExtension(path) == NameOf(type);

    private static bool IsPartial(MemberDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static string NameOf(MemberDeclarationSyntax type) =>
        type is BaseTypeDeclarationSyntax named ? named.Identifier.Text : ((DelegateDeclarationSyntax)type).Identifier.Text;

    private static IEnumerable<string> BrokenText(string path)
    {
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException exception)
        {
            return [$"{SourceTree.Relative(path)} is not UTF-8 at byte {exception.Index}"];
        }

        return Mojibake.Where(sign => text.Contains(sign, StringComparison.Ordinal))
            .Select(sign => $"{SourceTree.Relative(path)} holds '{sign}'");
    }
}
