namespace ExecRoles;

/// <summary>How a page is written as HTML, to fit into the page around it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class HtmlOptions
{
    private const int HighestLevel = 1;
    private const int LowestLevel = 5;

    internal static readonly HtmlOptions Default = new();

    /// <summary>
    /// Gets or initializes the level of the page's heading, 1 to 5; headings inside are one level below. 2 if nothing is said.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1 or more than 5.</exception>
    public int HeadingLevel
    {
        get;
        init => field = value is >= HighestLevel and <= LowestLevel
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a heading level from 1 to 5.");
    } = 2;

    /// <summary>Gets or initializes whether the page begins with its heading; <see langword="true"/> if nothing is said.</summary>
    public bool HasHeading { get; init; } = true;

    /// <summary>
    /// Gets or initializes whether tables have captions; <see langword="false"/> if nothing is said, as a heading says the same.
    /// </summary>
    public bool HasCaptions { get; init; }

    /// <summary>
    /// Gets or initializes whether each cell carries the head of its column in <c>data-label</c>, for narrow screens;
    /// <see langword="true"/> if nothing is said.
    /// </summary>
    public bool HasDataLabels { get; init; } = true;

    /// <summary>
    /// Gets or initializes whether sources and codes that have an address on the web link to it; <see langword="true"/> if nothing is
    /// said.
    /// </summary>
    public bool HasLinks { get; init; } = true;

    /// <summary>
    /// Gets or initializes what all class names begin with: lower-case words joined by hyphens; <c>execroles</c> if nothing is said.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is not such a name.</exception>
    public string ClassName { get; init => field = Identifier.Require(value, "a class name", nameof(value)); } = "execroles";
}
