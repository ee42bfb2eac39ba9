using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads to whom roles report.</summary>
internal static class ReportingLineReader
{
    internal const string Seat = "a seat in top management";

    private static readonly ObjectShape Shape = new("a reporting line", 3, "reportsTo", "seatInTopManagement", "description", "sources");

    /// <summary>Reads a reporting line; gives <see langword="null"/> without an error where its seat was skipped.</summary>
    internal static ReportingLine? Read(ref Utf8JsonReader reader, ReadingContext context)
    {
        ReadOnlyList<RoleId> reportsTo = ReadOnlyList<RoleId>.Empty;
        int seat = -1;
        LocalizedText? description = null;
        ReadOnlyList<Source> sources = ReadOnlyList<Source>.Empty;
        ObjectMembers members = new(ref reader, context, Shape);
        while (members.MoveNext(ref reader, out string? name))
        {
            switch (name)
            {
                case "reportsTo":
                    reportsTo = RoleIdReader.ReadAll(ref reader, context, "the ids of the roles that it reports to");
                    break;
                case "seatInTopManagement":
                    seat = ValueReader.ReadWord(ref reader, context, EnumWords.Seats, Seat, "The reporting line");
                    break;
                case "description":
                    description = LocalizedTextReader.Read(ref reader, context);
                    break;
                default:
                    sources = SourceReader.ReadAll(ref reader, context);
                    break;
            }
        }

        return members.AreSound && seat >= 0
            ? new ReportingLine(reportsTo, (SeatInTopManagement)seat, description!) { Sources = sources }
            : null;
    }
}
