using System.Globalization;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Threads;

/// <summary>Uses statics for the first time in the process, on 64 threads at once.</summary>
internal static class Race
{
    private const string Mixed = "everything ";

    /// <summary>Gets the names of races: the members of each type, and everything together in some orders.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
#if !LIBRARY_NET8_0 && !LIBRARY_NETSTANDARD2_0
        .. StaticMembers.All.Select(RaceOf).Distinct(),
#endif
        .. Enumerable.Range(1, 4).Select(order => $"{Mixed}{order}"),
    ];

    /// <summary>Runs the race with a name, in a process that has used nothing of the library; gives a line for each different answer of each static.</summary>
    public static IEnumerable<string> Run(IReadOnlyList<string> arguments)
    {
        StaticMember[] members = MembersOf(arguments[0]);
        (StaticMember Member, object? Value)[] values = Together.Run(number =>
        {
            StaticMember member = members[number % members.Length];
            return (member, Use(member));
        });
        return values.GroupBy(used => used.Member)
            .SelectMany(uses => uses.Select(used => Line(used.Member, used.Value)).Distinct().Concat(SeveralObjects(uses.Key, [.. uses.Select(used => used.Value)])))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Gives the lines that the race must give, by using the same statics one after the other.</summary>
    public static IEnumerable<string> Expected(string name) =>
        MembersOf(name).Take(Together.Threads).Select(member => Line(member, Use(member))).Order(StringComparer.Ordinal);

    private static StaticMember[] MembersOf(string name)
    {
        StaticMember[] members = [.. StaticMembers.All.Where(member => RaceOf(member) == name)];
        if (name.StartsWith(Mixed, StringComparison.Ordinal))
        {
            members = [.. StaticMembers.All];
            new Random(int.Parse(name[Mixed.Length..], CultureInfo.InvariantCulture)).Shuffle(members);
        }

        return members;
    }

    private static string RaceOf(StaticMember member) => member.Type.Name;

    private static object? Use(StaticMember member)
    {
        try
        {
            return member.Use();
        }
        catch (Exception exception) when (exception is not NotSupportedException)
        {
            return $"{exception.GetType()}: {exception.Message}";
        }
    }

    private static string Line(StaticMember member, object? value) => $"{member.Name}: {ModelObjects.Print(value)}".ReplaceLineEndings("\\n");

    private static IEnumerable<string> SeveralObjects(StaticMember member, object?[] values) =>
        member.IsProperty && values.Any(value => !ReferenceEquals(value, values[0])) ? [$"{member.Name}: several objects"] : [];
}
