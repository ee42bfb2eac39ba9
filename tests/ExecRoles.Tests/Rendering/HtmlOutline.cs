using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ExecRoles.Tests.Rendering;

/// <summary>Shows as what a browser understands a fragment: each element as <c>⟦name attributes⟧…⟦/⟧</c> around its text.</summary>
internal static class HtmlOutline
{
    [ThreadStatic]
    private static HtmlParser? parser;

    /// <summary>Parses a fragment as the content of a page's body.</summary>
    public static IElement Parse(string html) => (parser ??= new HtmlParser()).ParseDocument("<!DOCTYPE html><title>Test</title><body>" + html).Body!;

    /// <summary>Parses a fragment and gives its structure and words.</summary>
    public static string Of(string html)
    {
        StringBuilder outline = new();
        Write(Parse(html), outline);
        return outline.ToString();
    }

    private static void Write(INode node, StringBuilder outline)
    {
        if (node is IText text)
        {
            outline.Append(text.Data);
            return;
        }

        outline.Append('⟦').Append(node.NodeName);
        foreach (IAttr attribute in (node as IElement)?.Attributes ?? Enumerable.Empty<IAttr>())
        {
            outline.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
        }

        outline.Append('⟧');
        foreach (INode child in node.ChildNodes)
        {
            Write(child, outline);
        }

        outline.Append("⟦/⟧");
    }
}
