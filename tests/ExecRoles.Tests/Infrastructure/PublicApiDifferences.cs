using System.Text;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>Compares what <see cref="PublicApi"/> prints of the builds of one assembly, so that reviewers read each declaration once.</summary>
internal static class PublicApiDifferences
{
    /// <summary>Lists, build by build, the declarations that the first of them has alone (<c>-</c>) or lacks (<c>+</c>), type by type.</summary>
    /// <param name="reviewed">What was printed of the build that others are compared with.</param>
    /// <param name="others">What was printed of other builds, by the name of their target.</param>
    public static string Print(string reviewed, IEnumerable<KeyValuePair<string, string>> others)
    {
        StringBuilder text = new();
        foreach ((string target, string printed) in others)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(target).Append('\n');
            List<string> lines = [.. Compare(reviewed, printed)];
            text.AppendJoin('\n', lines.DefaultIfEmpty("the same").Select(line => "    " + line)).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Compare(string reviewed, string printed)
    {
        ILookup<string, string> before = DeclarationsOf(reviewed);
        ILookup<string, string> after = DeclarationsOf(printed);
        foreach (string owner in before.Select(group => group.Key).Union(after.Select(group => group.Key)).Order(StringComparer.Ordinal))
        {
            string[] changes =
            [
                .. before[owner].Except(after[owner]).Select(declaration => "    - " + declaration),
                .. after[owner].Except(before[owner]).Select(declaration => "    + " + declaration),
            ];
            foreach (string line in changes.Length == 0 ? [] : changes.Prepend(owner))
            {
                yield return line;
            }
        }
    }

    // By the declarations around them, each with its attributes; a type stands among what is around it.
    private static ILookup<string, string> DeclarationsOf(string printed)
    {
        List<(string Owner, string Declaration)> found = [];
        Stack<string> owners = new();
        List<string> attributes = [];
        string declaration = "";
        foreach (string line in printed.Split('\n').Select(line => line.Trim()))
        {
            if (line == "{")
            {
                owners.Push(NameOf(declaration));
            }
            else if (line == "}")
            {
                owners.Pop();
            }
            else if (line.StartsWith('['))
            {
                attributes.Add(line);
            }
            else if (line.Length > 0)
            {
                declaration = line;
                found.Add((string.Join('.', owners.Reverse()), string.Join(' ', attributes.Append(line))));
                attributes.Clear();
            }
        }

        return found.ToLookup(item => item.Owner, item => item.Declaration);
    }

    private static string NameOf(string declaration) => declaration.Split(" : ")[0].Split(' ')[^1];
}
