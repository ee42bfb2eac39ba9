using System.Text;
using Microsoft.CodeAnalysis;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>Prints what users see of an assembly as C# without bodies, in an order that does not depend on the sources.</summary>
internal static class PublicApi
{
    /// <summary>Gives the text: namespaces and types by name; in a type fields, constructors, properties, events, methods, operators, each by name.</summary>
    public static string Print(IEnumerable<INamedTypeSymbol> types)
    {
        var text = new StringBuilder();
        IEnumerable<IGrouping<string, INamedTypeSymbol>> namespaces = types
            .Where(type => type.ContainingType is null)
            .GroupBy(type => type.ContainingNamespace.ToDisplayString())
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, INamedTypeSymbol> group in namespaces)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append("namespace ").Append(group.Key).Append("\n{\n");
            AppendBlocks(text, group, "    ");
            text.Append("}\n");
        }

        return text.ToString();
    }

    private static void AppendBlocks(StringBuilder text, IEnumerable<INamedTypeSymbol> types, string indent)
    {
        string separator = "";
        foreach (INamedTypeSymbol type in types)
        {
            text.Append(separator);
            AppendType(text, type, indent);
            separator = "\n";
        }
    }

    private static void AppendType(StringBuilder text, INamedTypeSymbol type, string indent)
    {
        AppendLine(text, indent, ApiDeclarations.Attributes(type));
        AppendLine(text, indent, [ApiDeclarations.Of(type)]);
        if (type.TypeKind == TypeKind.Delegate)
        {
            return;
        }

        AppendLine(text, indent, ["{"]);
        string inner = indent + "    ";
        IEnumerable<ISymbol> members = type.TypeKind == TypeKind.Enum
            ? PublicSymbols.MembersOf(type).OfType<IFieldSymbol>()
            : PublicSymbols.MembersOf(type).OrderBy(Rank).ThenBy(member => member.Name, StringComparer.Ordinal)
                .ThenBy(ApiDeclarations.Of, StringComparer.Ordinal);
        foreach (ISymbol member in members)
        {
            AppendLine(text, inner, ApiDeclarations.Attributes(member));
            AppendLine(text, inner, [ApiDeclarations.Of(member)]);
        }

        AppendBlocks(text, PublicSymbols.NestedTypesOf(type), inner);
        AppendLine(text, indent, ["}"]);
    }

    private static void AppendLine(StringBuilder text, string indent, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            text.Append(indent).Append(line).Append('\n');
        }
    }

    private static int Rank(ISymbol member) => member switch
    {
        IFieldSymbol => 0,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 1,
        IPropertySymbol => 2,
        IEventSymbol => 3,
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => 4,
        _ => 5,
    };
}
