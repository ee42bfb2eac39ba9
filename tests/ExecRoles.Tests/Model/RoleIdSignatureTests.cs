using System.Globalization;
using ExecRoles.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace ExecRoles.Tests.Model;

/// <summary>Ids as callers write them, compiled as they compile: without an error, and without a warning of the compiler.</summary>
[Collection(ConsoleRedirection.Name)]
public sealed class RoleIdSignatureTests
{
    // Expression trees cannot leave an optional parameter out before C# 14.
    [Theory]
    [InlineData("Expression<Func<string, RoleId>> e = s => RoleId.Parse(s); Console.WriteLine(e.Compile()(\"cio\"));", "cio")]
    [InlineData("Expression<Func<string, CompanyForm>> e = s => CompanyForm.Parse(s); Console.WriteLine(e.Compile()(\"StockCorporation\"));", "stock-corporation")]
    [InlineData("Expression<Func<LocalizedText, string>> e = t => t.In(\"de\"); Console.WriteLine(e.Compile()(Areas.Data.Name));", "Daten")]
    [InlineData("Expression<Func<Role, string>> e = r => r.GetTitle(\"de\"); Console.WriteLine(e.Compile()(Roles.Cio));", "IT-Leitung")]
    [InlineData("Expression<Func<Role, bool>> e = r => r.Id == \"cio\" && r.ResponsibilitiesIn(\"profit\").Any(); Console.WriteLine(e.Compile()(Roles.Cio));", "True")]
    [InlineData("Expression<Func<RoleId, string>> e = id => Roles.All[id].Abbreviation ?? id; Console.WriteLine(e.Compile()(Roles.Cto.Id));", "CTO")]
    [InlineData("Expression<Func<string, RoleComparison>> e = id => Roles.All.Compare(id, \"cto\"); Console.WriteLine(e.Compile()(\"cio\"));", "cio, cto")]
    public async Task Members_InAnExpressionOfCSharp13_Compile(string statements, string output) =>
        (await CSharpProgram.RunAsync($"using ExecRoles;\nusing System.Linq.Expressions;\n{statements}", LanguageVersion.CSharp13)).Trim().ShouldBe(output);

    [Theory]
    [InlineData("RoleId?[] ids = [Roles.Cio.Id, null]; Console.WriteLine(ids.Contains(Roles.Cio.Id));")]
    [InlineData("RoleId?[] ids = [Roles.Cio.Id, null]; Console.WriteLine(ids.Contains(null));")]
    [InlineData("List<RoleId?> ids = [Roles.Cio.Id, null]; ids.Sort(); Console.WriteLine(ids[0] is null);")]
    [InlineData("Dictionary<RoleId, string> names = new() { [Roles.Cio.Id] = \"Ada\" }; Console.WriteLine(names.ContainsKey(RoleId.Parse(\"cio\")));")]
    [InlineData("HashSet<RoleId?> ids = [null, Roles.Cio.Id]; Console.WriteLine(new RoleId?[] { null }.All(ids.Contains));")]
    [InlineData("RoleId?[] ids = [null]; Console.WriteLine(ids.SequenceEqual(new RoleId?[] { null }) && Array.IndexOf(ids, null) == 0);")]
    [InlineData("RoleId? none = null; string? text = none; Console.WriteLine(text is null && none < Roles.Cio.Id);")]
    [InlineData("string text = Roles.Cio.Id; Console.WriteLine(Roles.All.TryGet(text, out Role? role) && role.Title.In(\"en\").Length > 0);")]
    public async Task Ids_InCollectionsThatMayHoldNull_GiveNoWarning(string statements) =>
        (await CSharpProgram.RunAsync($"using ExecRoles;\n{statements}")).Trim().ShouldBe("True");

#if !LIBRARY_NETSTANDARD2_0
    // What xunit.v3 asks of data to give each case a row of its own: to be formatted and parsed again.
    [Theory]
    [InlineData(typeof(RoleId), "cio")]
    public void Type_OfTheoryData_CanBeWrittenAndReadAgain(Type type, string text)
    {
        type.GetInterfaces().ShouldContain(typeof(IFormattable));
        type.GetInterfaces().ShouldContain(typeof(IParsable<>).MakeGenericType(type));
        ((IFormattable)RoleId.Parse(text)).ToString(null, CultureInfo.InvariantCulture).ShouldBe(text);
    }
#endif
}
