using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Model;

public sealed class RoleIdParseTests
{
    private const string Advice = "Use lower-case ASCII letters and digits in words joined by single hyphens, beginning with a letter, such as 'head-of-payroll'.";
    private const string Reserved = RoleIdGrammar.Reserved;

    public static TheoryData<string> GoodIds =>
    [
        "cio", "a", "z9", "a1b2", "head-of-payroll", "a-1", "a-1-b", "x2-3b", "cio-2", "area", "mandate", "focus", "vendors", "title", new string('a', 5000),
    ];

    public static TheoryData<string> BadIds =>
    [
        "", " ", "-", "-a", "a-", "a--b", "1", "1a", "1-a", "A", "Cio", "cIO", "CIO", "cio ", " cio", "a b", "a_b", "a.b", "a/b", "cio\n", "cio\0", "c\u00EDo",
        "\u0441io", "ｃｉｏ", "\u212Aa", "a\u2010b", "größe", "💻",
    ];

    public static TheoryData<string> ReservedIds => [.. Reserved.Split(", ")];

    [Theory]
    [MemberData(nameof(GoodIds))]
    public void Parse_GoodId_KeepsIt(string id) => RoleId.Parse(id).Value.ShouldBe(id);

    [Theory]
    [MemberData(nameof(GoodIds))]
    public void TryParse_GoodId_GivesIt(string id)
    {
        RoleId.TryParse(id, out RoleId? result).ShouldBeTrue();
        result.ShouldBe(RoleId.Parse(id));
    }

    [Theory]
    [MemberData(nameof(BadIds))]
    [MemberData(nameof(ReservedIds))]
    public void TryParse_BadId_GivesNull(string id)
    {
        RoleId.TryParse(id, out RoleId? result).ShouldBeFalse();
        result.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(BadIds))]
    public void Parse_BadId_Throws(string id) =>
        Should.Throw<FormatException>(() => RoleId.Parse(id)).Message.ShouldStartWith($"'{OnOneLine(id)}' is not a role id. {Advice}");

    [Theory]
    [MemberData(nameof(ReservedIds))]
    public void Parse_ReservedId_Throws(string id) =>
        Should.Throw<FormatException>(() => RoleId.Parse(id)).Message.ShouldBe(
            $"'{id}' is reserved for text keys and cannot be a role id. Choose another id; reserved are {Reserved}.");

    [Theory]
    [InlineData("CIO", "cio")]
    [InlineData(" cio ", "cio")]
    [InlineData("cio,", "cio")]
    [InlineData("Head of Payroll", "head-of-payroll")]
    [InlineData("Az 09", "az-09")]
    [InlineData("head_of__payroll", "head-of-payroll")]
    [InlineData("-head--of-payroll-", "head-of-payroll")]
    [InlineData("head.of/payroll!", "head-of-payroll")]
    [InlineData("Kapitän", "kapitaen")]
    [InlineData("Größenlehre", "groessenlehre")]
    [InlineData("Übermaß", "uebermass")]
    [InlineData("A-name-that-is-as-long-as-a-name-may-be-to-be-repeated-as-an-id!", "a-name-that-is-as-long-as-a-name-may-be-to-be-repeated-as-an-id")]
    public void Parse_IdNearlyRight_ThrowsWithTheRightOne(string id, string right) =>
        Should.Throw<FormatException>(() => RoleId.Parse(id)).Message.ShouldBe($"'{id}' is not a role id. {Advice} Did you mean '{right}'?");

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("!?")]
    [InlineData("2nd-level-support")]
    [InlineData("Начальник")]
    [InlineData("Šef")]
    [InlineData("A-name-that-is-longer-than-any-id-should-be-and-would-only-repeat")]
    [InlineData("Areas")]
    public void Parse_NothingToRepair_ThrowsWithoutSuggestion(string id) =>
        Should.Throw<FormatException>(() => RoleId.Parse(id)).Message.ShouldBe($"'{id}' is not a role id. {Advice}");

    [Theory]
    [InlineData(80, "")]
    [InlineData(81, "…")]
    [InlineData(5000, "…")]
    public void Parse_LongBadId_ThrowsWithItsBeginning(int length, string end) =>
        Should.Throw<FormatException>(() => RoleId.Parse(new string('A', length))).Message.ShouldBe($"'{new string('A', 80)}{end}' is not a role id. {Advice}");

    [Fact]
    public void Parse_HalvesOfSurrogatePairs_ThrowsWithWholeCharacters() =>
        Should.Throw<FormatException>(() => RoleId.Parse("\uD83D\uD83D\uDCBB\uDCBB\uD83D")).Message
            .ShouldBe($"'\uFFFD\U0001F4BB\uFFFD\uFFFD' is not a role id. {Advice}");

    [Fact]
    public void Parse_Null_Throws() => Should.Throw<ArgumentNullException>(() => RoleId.Parse(null!)).ParamName.ShouldBe("s");

    [Fact]
    public void TryParse_Null_GivesNull()
    {
        RoleId.TryParse(null, out RoleId? result).ShouldBeFalse();
        result.ShouldBeNull();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Parse_AnyCulture_IsTheSame(string culture)
    {
        using CultureScope scope = new(culture);

        RoleId.Parse("cio").Value.ShouldBe("cio");
        RoleId.TryParse("CIO", out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => RoleId.Parse("CIO")).Message.ShouldEndWith("Did you mean 'cio'?");
    }

    [Fact]
    public void Parse_AnyIdOfTheGrammar_GoesRoundTrip() =>
        Prop.ForAll(PropertyGenerators.Ids.ToArbitrary(), static id => RoleId.Parse(id).ToString() == id).QuickCheckThrowOnFailure();

    [Fact]
    public void TryParse_AnyString_FollowsTheGrammar() =>
        Prop.ForAll(
            Gen.OneOf(PropertyGenerators.AnyTags, PropertyGenerators.Ids, PropertyGenerators.Texts).ToArbitrary(),
            static text => RoleId.TryParse(text, out _) == RoleIdGrammar.IsGood(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Id_OfEachRole_GoesRoundTrip() => Roles.All.ShouldAllBe(static role => OwnRole.Id(role.Id.ToString()) == role.Id);

    private static string OnOneLine(string text) => text.Replace('\n', ' ').Replace('\0', ' ');
}
