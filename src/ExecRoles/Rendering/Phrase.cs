namespace ExecRoles;

/// <summary>What stands on one line or in one cell of a rendering, piece by piece, each in its language.</summary>
internal sealed class Phrase(Segment[] segments)
{
    internal Phrase(string text, string? language = null)
        : this([new Segment(Segment.OnOneLine(text).Trim(), language)])
    {
    }

    internal Segment[] Segments { get; } = segments;

    public override string ToString() =>
        Segments.Length == 1 ? Segments[0].Text : string.Concat(Segments.Select(static segment => segment.Text));
}
