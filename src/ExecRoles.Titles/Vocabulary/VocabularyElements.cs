using System.Text.Json;

namespace ExecRoles.Titles;

/// <summary>Reads the members, texts and lists of a vocabulary document, and reports what they are not.</summary>
internal sealed class VocabularyElements(VocabularyProblems problems)
{
    private const int MostCharacters = 100;
    private static readonly char[] Marks = [' ', '-', '&', '\'', '\u2019', '.', '/'];

    internal static bool IsLanguage(string tag) =>
        tag.Length is >= 2 and <= 35 && tag.All(static character => character == '-' || char.IsLetterOrDigit(character));

    internal static bool IsWord(string text) =>
        text.Length <= MostCharacters
        && text.Any(char.IsLetterOrDigit)
        && text.All(static character => char.IsLetterOrDigit(character) || IsMark(character));

    internal IEnumerable<JsonProperty> Members(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(path, "Must be an object.");
            yield break;
        }

        HashSet<string> names = [];
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (names.Add(member.Name))
            {
                yield return member;
            }
            else
            {
                problems.Add(path + "." + member.Name, "Appears twice. Remove one.");
            }
        }
    }

    internal string? TextOf(JsonElement element, string path)
    {
        string? text = element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        if (text is null || !IsWord(text))
        {
            problems.Add(path, $"Must be a text of at most {MostCharacters} letters, digits, spaces and the characters - & ' . /.");
            return null;
        }

        return text;
    }

    internal string[] WordsOf(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            problems.Add(path, "Must be a list of texts.");
            return [];
        }

        List<string> words = [];
        int index = 0;
        foreach (JsonElement word in element.EnumerateArray())
        {
            string place = $"{path}[{index++}]";
            if (TextOf(word, place) is { } text)
            {
                if (words.Contains(text))
                {
                    problems.Add(place, "Appears twice. Remove one.");
                }

                words.Add(text);
            }
        }

        return [.. words];
    }

    private static bool IsMark(char character) => TitleFold.IsCombining(character) || Array.IndexOf(Marks, character) >= 0;
}
