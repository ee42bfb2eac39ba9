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

    /// <summary>What the object is, such as <c>a role</c>.</summary>
    internal readonly string What;

    internal readonly int RequiredCount;

    internal readonly string[] Names;

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

    internal int Find(string name, bool ignoresCase)
    {
        StringComparison comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        int index = Names.Length - 1;
        while (index >= 0 && !string.Equals(Names[index], name, comparison))
        {
            index--;
        }

        return index;
    }
}
