using System.Text;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExecRoles.Tests.Rendering;

/// <summary>Shows as what Markdig understands a text: each element as <c>⟦name⟧…⟦/⟧</c> around its literal words.</summary>
internal sealed class MarkdownOutline
{
    private readonly StringBuilder _outline = new();

    /// <summary>Parses Markdown and gives its structure and words.</summary>
    public static string Of(string markdown, MarkdownPipeline pipeline)
    {
        MarkdownOutline outline = new();
        outline.WriteBlocks(Markdown.Parse(markdown, pipeline));
        return outline._outline.ToString();
    }

    private void WriteBlocks(ContainerBlock blocks)
    {
        foreach (Block block in blocks)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        if (block is LinkReferenceDefinitionGroup group && group.All(definition => definition is HeadingLinkReferenceDefinition))
        {
            return;
        }

        _outline.Append('⟦').Append(Name(block)).Append(Attributes(block)).Append('⟧');
        switch (block)
        {
            case ContainerBlock container:
                WriteBlocks(container);
                break;
            case LeafBlock { Inline: { } inlines }:
                WriteInlines(inlines);
                break;
            case LeafBlock leaf:
                _outline.Append(leaf.Lines);
                break;
        }

        _outline.Append("⟦/⟧\n");
    }

    private static string Name(Block block) => block switch
    {
        HeadingBlock heading => $"h{heading.Level}",
        ParagraphBlock => "p",
        ListBlock list => list.IsOrdered ? "ol" : "ul",
        ListItemBlock => "li",
        Table => "table",
        TableRow row => row.IsHeader ? "tr header" : "tr",
        TableCell { ColumnSpan: 1, RowSpan: 1 } => "td",
        _ => block.GetType().Name,
    };

    // Markdig gives headings ids of its own; what a text brings in are classes and properties.
    private static string Attributes(MarkdownObject element) =>
        element.TryGetAttributes() is { } attributes && (attributes.Classes is { Count: > 0 } || attributes.Properties is { Count: > 0 })
            ? " with attributes"
            : "";

    private void WriteInlines(ContainerInline inlines)
    {
        foreach (Inline inline in inlines)
        {
            Write(inline);
        }
    }

    private void Write(Inline inline)
    {
        if (inline is LiteralInline literal && Attributes(literal).Length == 0)
        {
            _outline.Append(literal.Content);
            return;
        }

        if (inline is HtmlEntityInline entity)
        {
            _outline.Append(entity.Transcoded);
            return;
        }

        string name = inline is EmphasisInline { DelimiterChar: '*', DelimiterCount: 2 } ? "b" : inline.GetType().Name;
        _outline.Append('⟦').Append(name).Append(Attributes(inline)).Append('⟧');
        if (inline is ContainerInline container)
        {
            WriteInlines(container);
        }

        _outline.Append("⟦/⟧");
    }
}
