using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class FocusTests : EqualityContract<Focus>
{
    private static readonly LocalizedText Audience = OwnRole.Text("customers", "die Kundschaft");
    private static readonly LocalizedText Description = OwnRole.Text("Looks outward.", "Blickt nach außen.");

    [Theory]
    [InlineData(FocusOrientation.Internal)]
    [InlineData(FocusOrientation.External)]
    [InlineData(FocusOrientation.Both)]
    public void Constructor_AllParts_KeepsThem(FocusOrientation orientation)
    {
        Focus focus = new(orientation, Audience, Description);

        (focus.Orientation, focus.Audience, focus.Description).ShouldBe((orientation, Audience, Description));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void Constructor_UndefinedOrientation_Throws(int orientation) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Focus((FocusOrientation)orientation, Audience, Description)).Message.ShouldBe(
            "This is not a defined FocusOrientation. Allowed are Internal, External, Both. (Parameter 'orientation')"
            + $"{Environment.NewLine}Actual value was {orientation}.");

    [Fact]
    public void Constructor_NullAudience_Throws() =>
        Should.Throw<ArgumentNullException>(() => new Focus(FocusOrientation.Both, null!, Description)).ParamName.ShouldBe("audience");

    [Fact]
    public void Constructor_NullDescription_Throws() =>
        Should.Throw<ArgumentNullException>(() => new Focus(FocusOrientation.Both, Audience, null!)).ParamName.ShouldBe("description");

    [Theory]
    [InlineData(FocusOrientation.Internal, "internal")]
    [InlineData(FocusOrientation.External, "external")]
    [InlineData(FocusOrientation.Both, "both")]
    public void ToString_OfFocus_IsItsOrientationAsAWord(FocusOrientation orientation, string word) =>
        new Focus(orientation, Audience, Description).ToString().ShouldBe(word);

    protected override Focus Make() => OwnRole.Focus();

    protected override IEnumerable<Focus> MakeOthers() =>
    [
        new(FocusOrientation.Both, Make().Audience, Make().Description),
        new(Make().Orientation, Audience, Make().Description),
        new(Make().Orientation, Make().Audience, Description),
        new(Make().Orientation, Make().Audience, Make().Description) { Sources = [Source.CommonKnowledge] },
    ];
}
