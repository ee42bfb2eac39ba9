namespace ExecRoles.AspNetCore;

/// <summary>The formats of pages, the most welcome first.</summary>
internal enum PageFormat
{
    Json,
    Markdown,
    Html,
    Text,
}
