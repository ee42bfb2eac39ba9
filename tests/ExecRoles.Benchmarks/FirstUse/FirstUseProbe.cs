using System.Globalization;
using System.Resources;
using System.Runtime;
using ExecRoles.Benchmarks.Titles;
using ExecRoles.Titles;

namespace ExecRoles.Benchmarks.FirstUse;

/// <summary>
/// What runs in a fresh process: one side reads or shows texts and tells how long that took. The culture is known before the clock starts, as it
/// is in most applications; nothing else has been used.
/// </summary>
internal static class FirstUseProbe
{
    internal const string Command = "first-use-probe";
    internal const string OfRole = "role";
    internal const string OfPage = "page";
    internal const string OfResources = "resources";
    internal const string OfTitle = "title";
    internal const string OfLabels = "labels";

    /// <summary>Takes the side, the language and the keys of the texts to read, or a title; writes ticks, compiled methods and characters read.</summary>
    internal static void Run(string[] args)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(args[2]);
        _ = Environment.CpuUsage;
        long methods = JitInfo.GetCompiledMethodCount();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        int characters = args[1] switch
        {
            OfRole => ReadRole(culture, isWhole: args.Length > 4),
            OfPage => ShowPage(args[2]),
            OfTitle => TitleResolver.Default.Resolve(args[3]).Matches.Count,
            OfLabels => LabelDictionary.Make().ContainsKey(args[3]) ? 1 : 0,
            _ => ReadResources(culture, args),
        };
        TimeSpan time = Environment.CpuUsage.TotalTime - start;
        methods = JitInfo.GetCompiledMethodCount() - methods;
        Console.WriteLine(string.Join(' ', time.Ticks, methods, characters));
    }

    private static int ShowPage(string language) => Roles.Compare(Roles.Cio, Roles.Cto).ToMarkdown(language).Length;

    private static int ReadRole(CultureInfo culture, bool isWhole)
    {
        Role role = Roles.Cio;
        int characters = role.Title.In(culture).Length;
        return isWhole ? characters + ReadRest(role, culture) : characters;
    }

    private static int ReadRest(Role role, CultureInfo culture)
    {
        int characters = role.Mandate.In(culture).Length + role.Focus.Description.In(culture).Length + role.Focus.Audience.In(culture).Length;
        for (int index = 0; index < role.Responsibilities.Count; index++)
        {
            Responsibility responsibility = role.Responsibilities[index];
            characters += responsibility.Statement.In(culture).Length
                + responsibility.Area.Name.In(culture).Length
                + responsibility.Area.Description!.In(culture).Length;
        }

        VendorRelationship vendors = role.VendorRelationship!;
        return characters + vendors.Description.In(culture).Length + vendors.Vendors.In(culture).Length + vendors.Purpose.In(culture).Length;
    }

    private static int ReadResources(CultureInfo culture, string[] args)
    {
        ResourceManager resources = new(RoleTextResources.Name, typeof(FirstUseProbe).Assembly);
        int characters = 0;
        for (int index = 3; index < args.Length; index++)
        {
            characters += resources.GetString(args[index], culture)!.Length;
        }

        return characters;
    }
}
