namespace ExecRoles;

/// <summary>A line of a page, in pieces that know their language.</summary>
internal sealed class Phrase(Segment[] segments)
{
    internal readonly Segment[] Segments = segments;

    internal Phrase(string text, string? language = null, Uri? address = null)
        : this([new Segment(Segment.OnOneLine(text).Trim(), language, address)])
    {
    }

    public override string ToString()
    {
        if (Segments.Length == 1)
        {
            return Segments[0].Text;
        }

        string[] texts = new string[Segments.Length];
        for (int index = 0; index < texts.Length; index++)
        {
            texts[index] = Segments[index].Text;
        }

        return string.Concat(texts);
    }
}
