using System.Text;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>The members that an object of the wire format may have; those that it must have come first.</summary>
internal sealed class ObjectShape
{
    internal const int Unknown = -1;
    private readonly byte[][] encodedNames;

    internal ObjectShape(string what, int requiredCount, params string[] names)
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

    /// <summary>Finds a member by its name as it is mostly written: without escapes, in one piece, and in the usual order.</summary>
    internal int Find(ref Utf8JsonReader reader, int expected)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            for (int index = expected; index < encodedNames.Length; index++)
            {
                if (name.SequenceEqual(encodedNames[index]))
                {
                    return index;
                }
            }

            for (int index = 0; index < expected; index++)
            {
                if (name.SequenceEqual(encodedNames[index]))
                {
                    return index;
                }
            }
        }

        return Unknown;
    }

    internal int Find(string name, bool ignoresCase) => Array.FindIndex(
        Names, known => string.Equals(known, name, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
}
