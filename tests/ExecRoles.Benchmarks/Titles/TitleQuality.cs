using System.Globalization;
using ExecRoles.Titles;

namespace ExecRoles.Benchmarks.Titles;

/// <summary>Measures how many labelled titles of a file are answered as people labelled them, and prints every one that is not.</summary>
/// <remarks>
/// A naming counts as found if role, relation and class agree: a decided holder is one that is exact or functional, and for the two
/// measured alone
/// the strength must be the same. Precision: of what is answered, how much is right. Recall: of what is right, how much is answered.
/// </remarks>
internal static class TitleQuality
{
    internal const string Command = "titles";

    internal static int Run(string[] arguments)
    {
        if (arguments.Length != 2 || !File.Exists(arguments[1]))
        {
            Console.Error.WriteLine("Usage: titles FILE, a CSV file with the columns title, language, roles, kind and strength.");
            return 2;
        }

        SortedDictionary<string, Score> scores = new(StringComparer.Ordinal);
        List<string> wrong = [];
        foreach (LabelledTitle title in LabelledTitle.Read(arguments[1]))
        {
            Naming[] answers = [.. TitleResolver.Default.Resolve(title.Title).Matches.Select(NamingOf)];
            Count(scores, title, answers);
            if (!answers.ToHashSet().SetEquals(title.Namings))
            {
                string answered = string.Join("; ", answers.AsEnumerable());
                wrong.Add($"{title.Title}\n    is {string.Join("; ", title.Namings)}\n    answered {answered}");
            }
        }

        wrong.ForEach(Console.WriteLine);
        Console.WriteLine($"\n{wrong.Count} titles differ\n{"",-56} precision   recall  labelled");
        foreach ((string name, Score score) in scores)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name,-56} {score.Precision,9:0.0} {score.Recall,8:0.0} {score.Labelled,9}"));
        }

        return 0;
    }

    private static Naming NamingOf(TitleMatch match) => new(
        string.Join('|', match.Candidates.Select(static role => role.Value).Order(StringComparer.Ordinal)),
        match.Relation.ToString().ToLowerInvariant(),
        match.Strength.ToString().ToLowerInvariant());

    private static void Count(SortedDictionary<string, Score> scores, LabelledTitle title, Naming[] answers)
    {
        Naming[] labels = [.. title.Namings];
        Compare("1 decided holders", static one => one.IsDecidedHolder, static one => one.Roles);
        Compare($"1 decided holders, language {title.Language}", static one => one.IsDecidedHolder, static one => one.Roles);
        foreach (string strength in (string[])["exact", "functional", "ambiguous"])
        {
            Compare("2 holders, " + strength, one => one.Relation == "holder" && one.Strength == strength, static one => one.Roles);
        }

        Compare("3 relations", static one => one.Relation != "holder", static one => one.Roles + one.Relation);
        Compare("4 everything, with its strength", static _ => true, static one => one.ToString());
        foreach (string role in labels.Concat(answers).Where(static one => one.IsDecidedHolder).Select(static one => one.Roles).Distinct())
        {
            Compare("5 decided holders, " + role, one => one.IsDecidedHolder && one.Roles == role, static one => one.Roles);
        }

        void Compare(string name, Func<Naming, bool> counts, Func<Naming, string> key)
        {
            HashSet<string> labelled = [.. labels.Where(counts).Select(key)];
            HashSet<string> answered = [.. answers.Where(counts).Select(key)];
            if (!scores.TryGetValue(name, out Score? score))
            {
                scores.Add(name, score = new Score());
            }

            score.Labelled += labelled.Count;
            score.Answered += answered.Count;
            labelled.IntersectWith(answered);
            score.Right += labelled.Count;
        }
    }

    private sealed class Score
    {
        internal int Labelled { get; set; }

        internal int Answered { get; set; }

        internal int Right { get; set; }

        internal double Precision => 100.0 * Right / Math.Max(1, Answered);

        internal double Recall => 100.0 * Right / Math.Max(1, Labelled);
    }
}
