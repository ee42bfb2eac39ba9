using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ExecRoles.Samples.Console.Formats;

namespace ExecRoles.Tests.Samples;

public sealed class HtmlFormatTests
{
    [Fact]
    public void Write_CatalogWithTextsThatLookLikeMarkup_EncodesThemAndNamesTheirLanguages()
    {
        const string Marks = "<b>a</b> &amp; \"c\" 'd' ü 😀";
        Role role = new(
            "marked",
            new LocalizedText(("en", "x"), ("fr", Marks)),
            new LocalizedText(("en", Marks)),
            new Focus(FocusOrientation.Internal, new LocalizedText(("en", "x")), new LocalizedText(("en", "x"))),
            [new Responsibility("pay", Areas.Profit, new LocalizedText(("en", "x")))]);
        using var output = new StringWriter();

        new HtmlFormat().Write(new RoleCatalog(role), "fr", SampleConsole.Terminal(output, TextWriter.Null, isInteractive: false));

        IElement list = new HtmlParser().ParseDocument(output.ToString()).Body!.Children.ShouldHaveSingleItem();
        list.Children.Select(child => $"{child.LocalName} {child.GetAttribute("lang")}: {child.TextContent}")
            .ShouldBe([$"dt fr: {Marks}, internal (marked)", $"dd en: {Marks}"]);
    }
}
