using ExecRoles.Samples.Console.Formats;
using Markdig;

namespace ExecRoles.Tests.Samples;

public sealed class MarkdownFormatTests
{
    [Fact]
    public void Write_CatalogWithTextsThatLookLikeMarkup_ShowsThemAsTheyAre()
    {
        const string Marks = @"**a** _b_ `c` [d](e) ![f](g) <b>h</b> &amp; ~~i~~ |j| \k #l";
        Role role = new(
            "marked",
            new LocalizedText(("en", Marks)),
            new LocalizedText(("en", "one\n\n# two")),
            new Focus(FocusOrientation.Internal, new LocalizedText(("en", "x")), new LocalizedText(("en", "x"))),
            [new Responsibility("pay", Areas.Profit, new LocalizedText(("en", "x")))]);
        using var output = new StringWriter();

        new MarkdownFormat().Write(new RoleCatalog(role), "en", SampleConsole.Terminal(output, TextWriter.Null, isInteractive: false));

        Markdown.ToPlainText(output.ToString()).ShouldBe($"{Marks}, internal (marked): one  # two\n");
    }
}
