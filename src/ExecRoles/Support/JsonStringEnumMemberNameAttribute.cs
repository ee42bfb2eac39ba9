#if !NET9_0_OR_GREATER
#pragma warning disable IDE0130
namespace System.Text.Json.Serialization;

/// <summary>Names a value in JSON for the framework's own converter, which reads it from .NET 9 on.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class JsonStringEnumMemberNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
#endif
