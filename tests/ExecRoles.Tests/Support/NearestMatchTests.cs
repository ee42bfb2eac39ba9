namespace ExecRoles.Tests.Support;

/// <summary>What an error takes a mistyped word for, as a catalog's refusal of an unknown role shows it.</summary>
public sealed class NearestMatchTests
{
    private static readonly LocalizedText Any = new(("en", "Any"));

    [Theory]
    [InlineData("pay", "PAY")]
    [InlineData("pay", "pax")]
    [InlineData("pay", "pa")]
    [InlineData("pay", "pays")]
    [InlineData("pay", "ay")]
    [InlineData("pay", "pya")]
    [InlineData("pay", "apy")]
    [InlineData("payroll", "payrol")]
    [InlineData("payroll", "payorll")]
    [InlineData("payroll", "paxrolx")]
    [InlineData("payroll", "Pay-Roll")]
    public void Find_WordThatIsNear_IsSuggested(string known, string word) => Suggested(word, known).ShouldBe(known);

    [Theory]
    [InlineData("pay", "")]
    [InlineData("a", "b")]
    [InlineData("bc", "a")]
    [InlineData("xyabcdeg", "abcdef")]
    [InlineData("pay", "pxx")]
    [InlineData("pay", "yap")]
    [InlineData("payroll", "paxxxll")]
    [InlineData("payroll", "role")]
    [InlineData("payroll", "company-payroll")]
    public void Find_WordThatIsFar_IsNotSuggested(string known, string word) => Suggested(word, known).ShouldBeNull();

    [Fact]
    public void Find_SeveralNear_TakesTheNearest() => Suggested("payrolls", "payrooms", "payroll", "payrol").ShouldBe("payroll");

    [Fact]
    public void Find_SeveralEquallyNear_TakesTheFirst() => Suggested("pat", "pay", "par").ShouldBe("pay");

    [Fact]
    public void Find_SeveralEquallyNear_TakesTheLongestCommonBeginning() => Suggested("ctoo", "coo", "cto", "cio").ShouldBe("cto");

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Find_VeryLongWord_IsNotSuggested(int length, bool isSuggested) =>
        (Suggested(new string('a', length), new string('a', length - 1)) is not null).ShouldBe(isSuggested);

    private static string? Suggested(string word, params string[] known)
    {
        RoleCatalog catalog = new(known.Select(static id => new Role(id, Any, Any, Roles.Cio.Focus, [new Responsibility("duty", Areas.Users, Any)])));
        string message = Should.Throw<KeyNotFoundException>(() => catalog[word]).Message;
        return message.Split(" Did you mean '") is [_, var rest] ? rest.Split('\'')[0] : null;
    }
}
