using System.Text;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>The members that an object of the wire format has; those that it must have come first.</summary>
internal sealed class MemberSet
{
    internal const int Unknown = -1;
    private readonly byte[][] encodedNames;

    internal MemberSet(string what, int requiredCount, params string[] names)
    {
        What = what;
        RequiredCount = requiredCount;
        Names = names;
        encodedNames = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
    }

    /// <summary>Gets what the object is, such as <c>a role</c>.</summary>
    internal string What { get; }

    internal int RequiredCount { get; }

    internal string[] Names { get; }

    /// <summary>Finds a member by its name as it is mostly written: without escapes, and in one piece.</summary>
    internal int Find(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            for (int index = 0; index < encodedNames.Length; index++)
            {
                if (reader.ValueSpan.SequenceEqual(encodedNames[index]))
                {
                    return index;
                }
            }
        }

        return Unknown;
    }
}
