using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>Writes the declaration of one type or member as C#.</summary>
internal static class ApiDeclarations
{
    private static readonly SymbolDisplayFormat Format = Create(SymbolDisplayTypeQualificationStyle.NameAndContainingTypes);

    private static readonly SymbolDisplayFormat WithParameters = Format.AddMemberOptions(SymbolDisplayMemberOptions.IncludeParameters);

    // Without the containing type a default value of an enum would be its bare name.
    private static readonly SymbolDisplayFormat Parameter = Format.AddMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType);

    private static readonly SymbolDisplayFormat DeclaredType =
        Create(SymbolDisplayTypeQualificationStyle.NameOnly).AddMemberOptions(SymbolDisplayMemberOptions.IncludeParameters);

    private static readonly SymbolDisplayFormat Name = Format
        .WithKindOptions(SymbolDisplayKindOptions.None)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    /// <summary>Gives the declaration without its attributes and body.</summary>
    public static string Of(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => Type(type),
        IMethodSymbol method => Insert(method.ToDisplayString(Format), $"({Parameters(method)})") + ";",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } field => $"{field.Name} = {field.ConstantValue},",
        IPropertySymbol => symbol.ToDisplayString(WithParameters),
        _ => symbol.ToDisplayString(Format) + ";",
    };

    /// <summary>Gives the attributes that mean something to a user, without those the compiler writes for itself.</summary>
    public static IEnumerable<string> Attributes(ISymbol symbol) =>
        symbol.GetAttributes().Where(Matters).Select(Attribute).Order(StringComparer.Ordinal);

    private static string Type(INamedTypeSymbol type)
    {
        string accessibility = type.DeclaredAccessibility == Accessibility.Public ? "public " : "protected ";
        string modifiers = type switch
        {
            { TypeKind: TypeKind.Delegate } => "",
            { IsStatic: true } => "static ",
            { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
            { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
            _ => "",
        };
        string declaration = accessibility + modifiers + type.ToDisplayString(DeclaredType);
        return type.TypeKind switch
        {
            TypeKind.Delegate => $"{declaration};",
            TypeKind.Enum when type.EnumUnderlyingType!.SpecialType == SpecialType.System_Int32 => declaration,
            TypeKind.Enum => $"{declaration} : {type.EnumUnderlyingType!.ToDisplayString(Name)}",
            _ => Insert(declaration, Bases(type)),
        };
    }

    private static string Bases(INamedTypeSymbol type)
    {
        IEnumerable<string> interfaces = type.AllInterfaces.Where(IsVisible).Select(item => item.ToDisplayString(Name)).Order(StringComparer.Ordinal);
        string[] all = type is { TypeKind: TypeKind.Class, BaseType.SpecialType: SpecialType.None }
            ? [type.BaseType.ToDisplayString(Name), .. interfaces]
            : [.. interfaces];
        return all.Length == 0 ? "" : " : " + string.Join(", ", all);
    }

    private static bool IsVisible(INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public;

    private static string Parameters(IMethodSymbol method) =>
        (method.IsExtensionMethod ? "this " : "") + string.Join(", ", method.Parameters.Select(parameter =>
            string.Concat(Attributes(parameter).Select(attribute => attribute + " ")) + parameter.ToDisplayString(Parameter)));

    // Constraints come last in C#, after the base types or the parameters.
    private static string Insert(string declaration, string part)
    {
        int constraints = declaration.IndexOf(" where ", StringComparison.Ordinal);
        return declaration.Insert(constraints < 0 ? declaration.Length : constraints, part);
    }

    private static bool Matters(AttributeData attribute) =>
        attribute.AttributeClass is { } type
        && (IsVisible(type) || Namespace(type) == "System.Diagnostics.CodeAnalysis")
        && Namespace(type) is not ("System.Runtime.CompilerServices" or "System.Diagnostics")
        && type.Name is not "DefaultMemberAttribute";

    private static string Attribute(AttributeData attribute)
    {
        string name = attribute.AttributeClass!.Name;
        string[] arguments =
        [
            .. attribute.ConstructorArguments.Select(Argument),
            .. attribute.NamedArguments.Select(argument => $"{argument.Key} = {Argument(argument.Value)}"),
        ];
        return $"[{name[..^"Attribute".Length]}{(arguments.Length == 0 ? "" : $"({string.Join(", ", arguments)})")}]";
    }

    private static string Argument(TypedConstant argument) => argument switch
    {
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } => $"typeof({type.ToDisplayString(Name)})",
        { Kind: TypedConstantKind.Enum } => argument.ToCSharpString().Replace(Namespace(argument.Type!) + ".", "", StringComparison.Ordinal),
        _ => argument.ToCSharpString(),
    };

    private static string Namespace(ITypeSymbol type) => type.ContainingNamespace.ToDisplayString();

    private static SymbolDisplayFormat Create(SymbolDisplayTypeQualificationStyle typeNames) => new(
        typeQualificationStyle: typeNames,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue
            | SymbolDisplayMemberOptions.IncludeRef,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.StaticMethod,
        parameterOptions: SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword | SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);
}
