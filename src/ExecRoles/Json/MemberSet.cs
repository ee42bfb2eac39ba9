using System.Text;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>The members that an object of the wire format has; those that it must have come first.</summary>
internal sealed class MemberSet
{
    internal const int Unknown = -1;
    private readonly byte[][] names;

    internal MemberSet(string what, int requiredCount, params string[] names)
    {
        What = what;
        RequiredCount = requiredCount;
        Names = new ReadOnlyList<string>(names);
        this.names = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
    }

    /// <summary>Gets what the object is, such as <c>a role</c>.</summary>
    internal string What { get; }

    internal int RequiredCount { get; }

    internal IReadOnlyList<string> Names { get; }

    internal int Find(ref Utf8JsonReader reader)
    {
        for (int index = 0; index < names.Length; index++)
        {
            if (reader.ValueTextEquals(names[index]))
            {
                return index;
            }
        }

        return Unknown;
    }
}
