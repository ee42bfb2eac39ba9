namespace ExecRoles;

/// <summary>The invariant words of an enum's values, which name them in text keys and on the wire, and its localized names.</summary>
internal sealed class EnumWords<TEnum>
    where TEnum : struct, Enum
{
    private readonly string root;
    private readonly (TEnum Value, string Word)[] words;

    internal EnumWords(string root, params (TEnum Value, string Word)[] words)
    {
        this.root = root;
        this.words = words;
        All = new ReadOnlyList<string>(Array.ConvertAll(words, static pair => pair.Word));
    }

    internal IReadOnlyList<string> All { get; }

    internal string Of(TEnum value) => words[IndexOf(value, nameof(value))].Word;

    internal LocalizedText Name(TEnum value, Wording wording, string parameterName) =>
        wording[root + "." + words[IndexOf(value, parameterName)].Word];

    internal bool TryParse(string word, out TEnum value)
    {
        int index = Array.FindIndex(words, pair => pair.Word == word);
        value = index < 0 ? default : words[index].Value;
        return index >= 0;
    }

    internal ArgumentOutOfRangeException Undefined(TEnum value, string parameterName) => new(
        parameterName,
        value,
        $"This is not a defined {typeof(TEnum).Name}. Allowed are {string.Join(", ", Array.ConvertAll(words, static pair => pair.Value))}.");

    private int IndexOf(TEnum value, string parameterName)
    {
        int index = Array.FindIndex(words, pair => EqualityComparer<TEnum>.Default.Equals(pair.Value, value));
        return index >= 0 ? index : throw Undefined(value, parameterName);
    }
}
