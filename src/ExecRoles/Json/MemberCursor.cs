using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Goes through the members of one object: skips and reports those that are unknown or come twice, and those that are missing.</summary>
internal struct MemberCursor(MemberSet members, Findings findings)
{
    private long start = -1;
    private ulong seen;

    /// <summary>Moves to the value of the next known member; the value must then be read or skipped. False at the end of the object.</summary>
    internal bool MoveNext(ref Utf8JsonReader reader, out int member)
    {
        if (start < 0)
        {
            start = reader.TokenStartIndex;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            member = members.Find(ref reader);
            if (member == MemberSet.Unknown)
            {
                member = FindOrReport(ref reader);
            }

            if (member != MemberSet.Unknown && (seen & (1UL << member)) == 0)
            {
                seen |= 1UL << member;
                reader.Read();
                return true;
            }

            if (member != MemberSet.Unknown)
            {
                findings.AddMemberTwice(reader.TokenStartIndex, members.Names[member]);
            }

            // From a name on, this leaves its value out as well.
            reader.TrySkip();
        }

        ReportMissing();
        member = MemberSet.Unknown;
        return false;
    }

    private readonly int FindOrReport(ref Utf8JsonReader reader)
    {
        long offset = reader.TokenStartIndex;
        if (!JsonValue.TryGetText(ref reader, findings, out string? name))
        {
            return MemberSet.Unknown;
        }

        int member = Array.IndexOf(members.Names, name);
        if (member == MemberSet.Unknown && !findings.IgnoresUnknownMembers)
        {
            findings.Add(offset, $"{Quotation.Of(name)} is no member of {members.What}.{findings.Suggest(name, members.Names, "members")}");
        }

        return member;
    }

    private readonly void ReportMissing()
    {
        for (int member = 0; member < members.RequiredCount; member++)
        {
            if ((seen & (1UL << member)) == 0)
            {
                findings.Add(start, $"The member '{members.Names[member]}' is missing. {Capitalized(members.What)} needs it.");
            }
        }
    }

    private static string Capitalized(string what) => char.ToUpperInvariant(what[0]) + what.Substring(1);
}
