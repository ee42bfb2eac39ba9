using ExecRoles.AspNetCore.Tests.Infrastructure;
using ExecRoles.AspNetCore.Tests.Pages;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.AspNetCore.Tests.Conventions;

/// <summary>The programs in the recipes about this package.</summary>
[Collection(ConsoleRedirection.Name)]
public sealed class RecipeTests
{
    public static TheoryData<string, int> Blocks
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach (ReadmeBlock block in Readme.Blocks)
            {
                data.Add(block.Page, block.Number);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Block_CompiledAndRun_PrintsWhatThePageSays(string page, int number)
    {
        ReadmeBlock block = Readme.Blocks.Single(block => block.Page == page && block.Number == number);

        string output = await CSharpProgram.RunAsync(block.Code);

        output.TrimEnd('\n').ShouldBe(block.Output, $"{page}, line {block.Line}");
    }

    [Fact]
    public async Task RazorBlock_OfThePage_IsAPageThatIsRendered()
    {
        string block = File.ReadAllText(Path.Combine(SourceTree.TestProject, "Pages", "Recipe.razor"));
        File.ReadAllText(DocumentationPages.All.First()).ShouldContain($"```razor\n{block}```");

        string html = await Rendered.AsHtmlAsync<Recipe>();

        html.ShouldContain(Roles.Compare(Roles.Cio, Roles.Cto).ToHtml("de"));
        html.ShouldContain("<option value=\"cio\" lang=\"en\" selected>");
    }
}
