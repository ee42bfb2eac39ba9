namespace ExecRoles;

/// <summary>The words of an enumeration: they name its values in text keys, in JSON and wherever else text is read.</summary>
internal sealed class EnumWords
{
    internal static readonly EnumWords Orientations = new("orientations", nameof(FocusOrientation), "internal external both");
    internal static readonly EnumWords Scopes = new("scopes", nameof(VendorScope), "technology any");
    internal static readonly EnumWords Relations = new("relations", nameof(MappingRelation), "exact close broad narrow");
    internal static readonly EnumWords Outcomes = new("outcomes", nameof(AspectOutcome), "same different partial");
    internal static readonly EnumWords Seats = new("seats", nameof(SeatInTopManagement), "always usually sometimes rarely");
    internal static readonly EnumWords Changes = new("changes", nameof(CatalogChangeKind), "added removed changed");
    internal static readonly EnumWords Genders = new("styles", nameof(TitleGender), "neutral feminine masculine");

    internal static readonly EnumWords Styles =
        new("styles", nameof(TitleStyle), "english neutral feminine masculine pair colon asterisk slash");

    private readonly string root;
    private readonly string typeName;
    private readonly string[] words;

    private EnumWords(string root, string typeName, string words)
    {
        this.root = root;
        this.typeName = typeName;
        this.words = words.Split(' ');
    }

    /// <summary>Gets all words, in the order of the values, which begin with 0.</summary>
    internal IReadOnlyList<string> All => new ReadOnlyList<string>(words);

    internal string Of(int value, string parameterName = "value") => words[Require(value, parameterName)];

    /// <summary>Gets the key of the name that people read.</summary>
    internal string KeyOf(int value, string parameterName = "value") => root + "." + Of(value, parameterName);

    /// <summary>Finds the value that a word stands for; negative if there is none.</summary>
    internal int IndexOf(string word) => Array.IndexOf(words, word);

    /// <summary>Refuses a value that is not defined.</summary>
    internal int Require(int value, string parameterName) =>
        (uint)value < (uint)words.Length ? value : throw Undefined(value, parameterName);

    private ArgumentOutOfRangeException Undefined(int value, string parameterName) =>
        new(parameterName, value, $"This is not a defined {typeName}. Allowed are {string.Join(", ", words.Select(Capitalized))}.");

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);
}
