using Microsoft.Extensions.Configuration;

namespace ExecRoles.Tests.Hosting;

public sealed class ConfigurationTests
{
    [Fact]
    public void Get_Property_IsBound() => Bind(("DefaultRole", "cio")).DefaultRole.ShouldBe(Id("cio"));

    [Fact]
    public void Get_NoValue_LeavesThePropertyNull() => Bind(("Watched:0", "cto")).DefaultRole.ShouldBeNull();

    [Fact]
    public void Get_List_IsBound() => Bind(("Watched:0", "cto"), ("Watched:1", "head-of-payroll")).Watched.ShouldBe([Id("cto"), Id("head-of-payroll")]);

    [Fact]
    public void Get_Dictionary_IsBound() => Bind(("ByTeam:IT", "cio")).ByTeam["IT"].ShouldBe(Id("cio"));

    [Fact]
    public void Get_Record_IsBoundByItsConstructor() =>
        Configuration(("Role", "cio"), ("Name", "Ada")).Get<Holder>().ShouldBe(new Holder("Ada", Id("cio")));

    [Fact]
    public void GetValue_Single_IsBound() => Configuration(("Team:Role", "cio")).GetValue<RoleId>("Team:Role").ShouldBe(Id("cio"));

    [Fact]
    public void Get_BadId_ThrowsWithTheReasonInside() =>
        Should.Throw<InvalidOperationException>(() => Bind(("DefaultRole", "CIO"))).ToString().ShouldContain(
            "System.FormatException: 'CIO' is not a role id. Use lower-case ASCII letters and digits in words joined by single hyphens, "
            + "beginning with a letter, such as 'head-of-payroll'. Did you mean 'cio'?");

    [Fact]
    public void Get_BadId_ThrowsWithItsPath() =>
        Should.Throw<InvalidOperationException>(() => Bind(("DefaultRole", "CIO"))).Message.ShouldContain("'DefaultRole'");

    [Theory]
    [MemberData(nameof(Words.Spellings), MemberType = typeof(Words))]
    public void Get_Word_IsBoundInEverySpelling(string property, string spelling, string expected) =>
        Configuration((property, spelling)).Get<Words>().ShouldNotBeNull().ToString().ShouldBe(expected);

    [Theory]
    [InlineData("Form", "stock_corporation")]
    [InlineData("Style", "semicolon")]
    public void Get_BadWord_ThrowsWithItsPath(string property, string word) =>
        Should.Throw<InvalidOperationException>(() => Configuration((property, word)).Get<Words>()).Message.ShouldContain($"'{property}'");

    private static RoleId Id(string id) => RoleId.Parse(id);

    private static Settings Bind(params (string Key, string? Value)[] values) => Configuration(values).Get<Settings>().ShouldNotBeNull();

    private static IConfigurationRoot Configuration(params (string Key, string? Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value))).Build();

    private sealed record Holder(string Name, RoleId Role);

    private sealed class Settings
    {
        public RoleId? DefaultRole { get; set; }

        public List<RoleId> Watched { get; } = [];

        public Dictionary<string, RoleId> ByTeam { get; } = [];
    }
}
