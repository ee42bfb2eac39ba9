using Markdig;

namespace ExecRoles.Tests.Rendering;

/// <summary>Readers of Markdown, from the one that knows least to the one that takes most for markup.</summary>
internal static class MarkdownReaders
{
    /// <summary>Gets the readers by name.</summary>
    public static IReadOnlyDictionary<string, MarkdownPipeline> ByName { get; } = new Dictionary<string, MarkdownPipeline>
    {
        ["CommonMark"] = new MarkdownPipelineBuilder().UsePipeTables().Build(),
        ["GitHub"] = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseTaskLists().UseEmojiAndSmiley(false).Build(),
        ["Advanced"] = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build(),
    };

    /// <summary>Gets the names of the readers, for theories.</summary>
    public static TheoryData<string> Names { get; } = new(ByName.Keys);
}
