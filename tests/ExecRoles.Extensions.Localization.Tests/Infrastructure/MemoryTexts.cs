namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>Texts by language and key; the language <c>""</c> is the last that is looked at.</summary>
internal sealed class MemoryTexts : Dictionary<(string Language, string Key), string>
{
    /// <summary>Gets the keys that were asked for, with the language of each.</summary>
    public List<(string Language, string Key)> Asked { get; } = [];

    /// <summary>Gets or sets how many localizers over these texts have been disposed of.</summary>
    public int DisposedLocalizers { get; set; }

    public string? Find(string language, string key)
    {
        Asked.Add((language, key));
        for (string tag = language; ; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            if (TryGetValue((tag, key), out string? text))
            {
                return text;
            }

            if (tag.Length == 0)
            {
                return null;
            }
        }
    }
}
