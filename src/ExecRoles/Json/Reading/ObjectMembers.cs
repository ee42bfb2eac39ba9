using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Goes through the members of one object; reports those that are unknown, appear twice or are missing.</summary>
internal struct ObjectMembers
{
    private readonly ReadingContext context;
    private readonly ObjectShape shape;
    private readonly long start;
    private readonly int failuresBefore;
    private readonly bool isObject;
    private ulong seen;
    private int expected;

    /// <summary>
    /// Begins with the value that the reader is at; reports and skips one that is not an object, so that it has no members.
    /// </summary>
    internal ObjectMembers(ref Utf8JsonReader reader, ReadingContext context, ObjectShape shape)
    {
        this.context = context;
        this.shape = shape;
        start = reader.TokenStartIndex;
        failuresBefore = context.Failures;
        isObject = ValueReader.IsObject(ref reader, context, shape.What);
    }

    /// <summary>Gets a value indicating whether nothing has been wrong since the beginning, in the members' values either.</summary>
    internal readonly bool AreSound => context.Failures == failuresBefore;

    /// <summary>
    /// Moves to the value of the next known member, which must then be read or skipped; returns <see langword="false"/> at the end.
    /// </summary>
    internal bool MoveNext(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? name)
    {
        if (!isObject)
        {
            name = null;
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int member = shape.Find(ref reader, expected);
            if (member == ObjectShape.Unknown)
            {
                member = FindOrReport(ref reader);
            }

            if (member != ObjectShape.Unknown && (seen & (1UL << member)) == 0)
            {
                seen |= 1UL << member;
                expected = member + 1;
                name = shape.Names[member];
                reader.Read();
                return true;
            }

            if (member != ObjectShape.Unknown)
            {
                context.AddError(reader.TokenStartIndex, $"The member '{shape.Names[member]}' appears twice. Remove one.");
            }

            // From a name on, this skips its value as well.
            reader.TrySkip();
        }

        ReportMissing();
        name = null;
        return false;
    }

    private readonly int FindOrReport(ref Utf8JsonReader reader)
    {
        long offset = reader.TokenStartIndex;
        if (!ValueReader.TryGetText(ref reader, context, out string? name))
        {
            return ObjectShape.Unknown;
        }

        int member = shape.Find(name, context.IgnoresCaseOfMembers);
        if (member != ObjectShape.Unknown)
        {
            return member;
        }

        if (context.SkipsUnknownMembers)
        {
            context.AddSkipped(offset, $"Unknown member {Quotation.Of(name)} of {shape.What}. It was skipped.");
        }
        else
        {
            string known = context.Suggest(name, shape.Names, "members");
            context.AddError(offset, $"Unknown member {Quotation.Of(name)} of {shape.What}.{known}");
        }

        return ObjectShape.Unknown;
    }

    private readonly void ReportMissing()
    {
        for (int member = 0; member < shape.RequiredCount; member++)
        {
            if ((seen & (1UL << member)) == 0)
            {
                context.AddError(start, $"The member '{shape.Names[member]}' is missing. {Capitalized(shape.What)} needs it.");
            }
        }
    }

    private static string Capitalized(string what) => char.ToUpperInvariant(what[0]) + what.Substring(1);
}
