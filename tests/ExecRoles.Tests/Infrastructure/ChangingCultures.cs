namespace ExecRoles.Tests.Infrastructure;

/// <summary>Asks for something on 64 threads at once, on each in one culture after the other.</summary>
internal static class ChangingCultures
{
    private const int CulturesOfAThread = 3;

    private static readonly IReadOnlyList<string> UiCultures = CultureMatrix.UiCultureNames;

    /// <summary>Gives the answers that one thread gets, by UI culture.</summary>
    public static Dictionary<string, string> Answers(Func<string> answer) =>
        UiCultures.ToDictionary(culture => culture, culture => Answer(answer, culture, CultureMatrix.FormatCultures[0]));

    /// <summary>Gives the answers of the threads that are not the expected ones, with the cultures of each.</summary>
    public static string[] WrongAnswers(Func<string> answer, Dictionary<string, string> expected) =>
        [.. Together.Run(thread => WrongAnswers(answer, thread, expected).ToArray()).SelectMany(answers => answers)];

    private static IEnumerable<string> WrongAnswers(Func<string> answer, int thread, Dictionary<string, string> expected)
    {
        for (int number = 0; number < CulturesOfAThread; number++)
        {
            string uiCulture = UiCultures[(thread + number) % UiCultures.Count];
            string formatCulture = CultureMatrix.FormatCultures[(thread + number) % CultureMatrix.FormatCultures.Count];
            string given = Answer(answer, uiCulture, formatCulture);
            if (given != expected[uiCulture])
            {
                yield return $"'{uiCulture}' and '{formatCulture}' on thread {thread}: {given}";
            }
        }
    }

    private static string Answer(Func<string> answer, string uiCulture, string formatCulture)
    {
        using CultureScope scope = new(formatCulture, uiCulture);
        return answer();
    }
}
