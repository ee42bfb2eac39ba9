using System.Text.Json;

namespace ExecRoles.Titles;

/// <summary>Reads a vocabulary document, strictly: what is unknown, misplaced or twice is an error with its place.</summary>
internal sealed class VocabularyJson
{
    // The lists of a language, and the line that each makes.
    private static readonly Dictionary<string, string> LanguageLists = new()
    {
        ["heads"] = "rank head",
        ["directors"] = "rank director",
        ["vicePresidents"] = "rank vp",
        ["leaders"] = "rank leiter",
        ["departmentHeads"] = "rank dept",
        ["boardOffices"] = "office board",
        ["managingOffices"] = "office",
        ["chairs"] = "chair exact",
        ["boards"] = "board-noun",
        ["assistants"] = "assistant",
        ["assistantsTo"] = "assistant-own",
        ["deputies"] = "deputy",
        ["former"] = "former",
        ["acting"] = "acting",
        ["below"] = "kill",
        ["lowRanks"] = "low",
        ["ownTitles"] = "own",
        ["neutral"] = "neutral",
        ["regions"] = "region",
        ["otherFunctions"] = "other own",
        ["legalForms"] = "legal-form",
        ["of"] = "preposition of",
        ["to"] = "preposition to",
        ["for"] = "preposition for",
        ["in"] = "preposition in",
        ["at"] = "preposition at",
        ["conjunctions"] = "conjunction",
        ["corrected"] = "typo",
    };

    // The lists of a role, and the line that comes before its words.
    private static readonly Dictionary<string, string> RoleLists = new()
    {
        ["functions"] = "extend {0}",
        ["exact"] = "label exact open {0}",
        ["functional"] = "label functional {0}",
        ["ambiguous"] = "label ambiguous {0}",
        ["never"] = string.Empty,
    };

    private readonly List<VocabularyLine> _lines = [];
    private readonly VocabularyProblems _problems = new();
    private readonly VocabularyElements _elements;

    private VocabularyJson() => _elements = new VocabularyElements(_problems);

    internal static TitleVocabulary Read(string json)
    {
        VocabularyJson reader = new();
        string version = "own";
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            version = reader.ReadDocument(document.RootElement);
        }
        catch (JsonException error)
        {
            string place = $"line {(error.LineNumber ?? 0) + 1}, column {(error.BytePositionInLine ?? 0) + 1}";
            reader._problems.Add(place, "This is not valid JSON.");
        }

        reader._problems.ThrowIfAny();
        return new TitleVocabulary(version, reader._lines);
    }

    private string ReadDocument(JsonElement root)
    {
        string version = "own";
        bool hasSchemaVersion = false;
        foreach (JsonProperty member in _elements.Members(root, "$"))
        {
            string path = "$." + member.Name;
            switch (member.Name)
            {
                case "$schema":
                    break;
                case "schemaVersion":
                    hasSchemaVersion = member.Value.ValueKind == JsonValueKind.Number
                        && member.Value.TryGetInt32(out int number)
                        && number == 1;
                    break;
                case "version":
                    version = _elements.TextOf(member.Value, path) ?? version;
                    break;
                case "languages":
                    ReadEach(member.Value, path, ReadLanguage);
                    break;
                case "roles":
                    ReadEach(member.Value, path, ReadRole);
                    break;
                case "ambiguousAcronyms":
                    ReadEach(member.Value, path, ReadAmbiguous);
                    break;
                default:
                    _problems.Add(path, "Unknown member. Known: schemaVersion, version, languages, roles, ambiguousAcronyms.");
                    break;
            }
        }

        if (!hasSchemaVersion)
        {
            _problems.Add("$.schemaVersion", "Must be 1.");
        }

        return version;
    }

    private void ReadEach(JsonElement element, string path, Action<JsonProperty, string> read)
    {
        foreach (JsonProperty member in _elements.Members(element, path))
        {
            read(member, path + "." + member.Name);
        }
    }

    private void ReadLanguage(JsonProperty language, string path)
    {
        if (!VocabularyElements.IsLanguage(language.Name))
        {
            _problems.Add(path, "This is not a language tag.");
        }

        foreach (JsonProperty list in _elements.Members(language.Value, path))
        {
            string place = path + "." + list.Name;
            if (!LanguageLists.TryGetValue(list.Name, out string? head))
            {
                _problems.Add(place, $"Unknown member. Known: {string.Join(", ", LanguageLists.Keys)}.");
                continue;
            }

            _lines.Add(new VocabularyLine(head, language.Name, isStrict: false, _elements.WordsOf(list.Value, place)));
        }
    }

    private void ReadRole(JsonProperty role, string path)
    {
        if (!RoleId.TryParse(role.Name, out RoleId? id))
        {
            _problems.Add(path, "This is not the id of a role.");
            return;
        }

        foreach (JsonProperty list in _elements.Members(role.Value, path))
        {
            string place = path + "." + list.Name;
            if (list.Name == "acronyms")
            {
                foreach (string acronym in _elements.WordsOf(list.Value, place))
                {
                    _lines.Add(VocabularyLine.Parse($"acronym {acronym} = {id}"));
                }
            }
            else if (!RoleLists.TryGetValue(list.Name, out string? head))
            {
                _problems.Add(place, $"Unknown member. Known: acronyms, {string.Join(", ", RoleLists.Keys)}.");
            }
            else
            {
                ReadEach(list.Value, place, (language, at) => AddRoleWords(head.Replace("{0}", id), language, at));
            }
        }
    }

    private void AddRoleWords(string head, JsonProperty language, string path)
    {
        if (language.Name != VocabularyLine.AnyLanguage && !VocabularyElements.IsLanguage(language.Name))
        {
            _problems.Add(path, "This is not a language tag, and not *.");
        }

        string[] words = _elements.WordsOf(language.Value, path);
        if (head.Length > 0)
        {
            _lines.Add(VocabularyLine.Parse(head));
        }

        _lines.Add(new VocabularyLine(head.Length > 0 ? string.Empty : "low", language.Name, isStrict: false, words));
    }

    private void ReadAmbiguous(JsonProperty acronym, string path)
    {
        string[] roles = [];
        string[] readings = [];
        foreach (JsonProperty member in _elements.Members(acronym.Value, path))
        {
            string place = path + "." + member.Name;
            switch (member.Name)
            {
                case "roles":
                    roles = _elements.WordsOf(member.Value, place);
                    break;
                case "otherReadings":
                    readings = _elements.WordsOf(member.Value, place);
                    break;
                default:
                    _problems.Add(place, "Unknown member. Known: roles, otherReadings.");
                    break;
            }
        }

        bool areRoles = roles.Length > 0 && Array.TrueForAll(roles, static role => RoleId.TryParse(role, out _));
        if (!areRoles || !VocabularyElements.IsWord(acronym.Name))
        {
            _problems.Add(path, "An ambiguous acronym needs letters, and the ids of the roles that it can be.");
            return;
        }

        string others = readings.Length == 0 ? string.Empty : " : " + string.Join(", ", readings);
        _lines.Add(VocabularyLine.Parse($"candidates {acronym.Name} = {string.Join(" | ", roles)}{others}"));
    }
}
