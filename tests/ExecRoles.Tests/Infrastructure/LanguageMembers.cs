using System.Globalization;
using System.Reflection;
using System.Text;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>
/// Every public member that takes a language, as a tag or as a culture, and gives a text. Nobody lists them, so that new ones are tested, too.
/// </summary>
internal static class LanguageMembers
{
    private static readonly Type[] Texts = [typeof(string), typeof(ResolvedText)];

    /// <summary>Gets the members.</summary>
    public static IReadOnlyList<MethodInfo> All { get; } =
    [
        .. Library.PublicTypes
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => Texts.Contains(method.ReturnType) && method.GetParameters().Count(IsLanguage) == 1 && method.GetParameters().All(CanBeGiven)),
    ];

    /// <summary>Gives what the members say in a language about objects, where each may take any of them and of the values of enums.</summary>
    /// <param name="objects">The objects.</param>
    /// <param name="culture">What members that take a culture are given.</param>
    /// <param name="languageTag">What members that take a tag are given.</param>
    public static string Say(IReadOnlyList<object> objects, CultureInfo culture, string languageTag)
    {
        StringBuilder said = new();
        foreach (MethodInfo member in All)
        {
            Type[] types = [.. member.IsStatic ? [] : new[] { member.DeclaringType! }, .. member.GetParameters().Select(parameter => parameter.ParameterType)];
            foreach (object[] given in Combinations([.. types.Select(type => Candidates(type, objects, culture, languageTag))]))
            {
                object? result = Result(member, given);
                said.Append(member.DeclaringType!.Name).Append('.').Append(member.Name).Append(": ")
                    .Append(result is ResolvedText text ? $"{text.Text} [{text.Language}]" : result).Append('\n');
            }
        }

        return said.ToString();
    }

    // A value that a member refuses is said too: the titles of persons are none for job advertisements.
    private static object? Result(MethodInfo member, object[] given)
    {
        try
        {
            return member.IsStatic ? member.Invoke(null, given) : member.Invoke(given[0], given[1..]);
        }
        catch (TargetInvocationException refusal) when (refusal.InnerException is ArgumentException)
        {
            return refusal.InnerException.Message;
        }
    }

    private static bool IsLanguage(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(CultureInfo) || (parameter.ParameterType == typeof(string) && parameter.Name == "languageTag");

    private static bool CanBeGiven(ParameterInfo parameter) =>
        IsLanguage(parameter) || parameter.ParameterType.IsEnum || parameter.ParameterType.Assembly == Library.Assembly;

    private static object[] Candidates(Type type, IReadOnlyList<object> objects, CultureInfo culture, string languageTag) => type switch
    {
        _ when type == typeof(CultureInfo) => [culture],
        _ when type == typeof(string) => [languageTag],
        _ when type == typeof(HtmlOptions) => [new HtmlOptions { HeadingLevel = 3, HasHeading = false, HasDataLabels = false }],
        { IsEnum: true } => [.. Enum.GetValues(type).Cast<object>()],
        _ => [.. objects.Where(type.IsInstanceOfType)],
    };

    private static IEnumerable<object[]> Combinations(IEnumerable<object[]> candidates) => candidates.Aggregate(
        (IEnumerable<object[]>)[[]], (given, next) => given.SelectMany(before => next.Select(value => (object[])[.. before, value])));
}
