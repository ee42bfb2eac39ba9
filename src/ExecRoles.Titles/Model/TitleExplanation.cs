namespace ExecRoles.Titles;

/// <summary>How a title was read: the resolution, and each word with what it was taken for.</summary>
/// <remarks>Immutable and thread-safe. It has positions, never the title itself, so it can go into a report.</remarks>
public sealed class TitleExplanation
{
    internal TitleExplanation(TitleResolution resolution, List<TitleWord> words)
    {
        Resolution = resolution;
        Words = words.AsReadOnly();
    }

    /// <summary>Gets what the title says.</summary>
    public TitleResolution Resolution { get; }

    /// <summary>Gets the words and expressions, in the order of the title.</summary>
    public IReadOnlyList<TitleWord> Words { get; }

    /// <summary>Returns the resolution, a line a reason, and a line a word.</summary>
    /// <returns>Text in English.</returns>
    public override string ToString() => string.Join(
        "\n",
        [
            Resolution.ToString(),
            .. Resolution.Matches.Select(static match => match.Reason.In("en")),
            .. Words.Select(static word => word.ToString()),
        ]);
}
