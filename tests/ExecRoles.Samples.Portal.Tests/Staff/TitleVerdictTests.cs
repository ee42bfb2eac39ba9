using ExecRoles.Samples.Portal.Staff;
using ExecRoles.Titles;

namespace ExecRoles.Samples.Portal.Tests.Staff;

public sealed class TitleVerdictTests
{
    [Theory]
    [InlineData("Leiterin IT (m/w/d)", "cio")]
    [InlineData("Chief Financial Officer", "cfo")]
    public void Of_SureTitle_HasNoDoubt(string title, string role)
    {
        TitleVerdict verdict = TitleVerdict.Of(Roles.All, title);

        verdict.Doubt.ShouldBeNull();
        verdict.Candidates.ShouldBe([new Candidate(RoleId.Parse(role), TitleRelation.Holder, IsActing: false)]);
    }

    [Theory]
    [InlineData("Gärtner", Doubt.Unknown)]
    [InlineData("", Doubt.Unknown)]
    [InlineData("Head of IT Infrastructure", Doubt.Unknown)]
    [InlineData("Stellv. Personalleiterin", Doubt.Related)]
    [InlineData("Assistant to the CFO", Doubt.Related)]
    [InlineData("CDO", Doubt.SeveralReadings)]
    [InlineData("Leiter Vertrieb & Marketing", Doubt.SeveralRoles)]
    [InlineData("Leiter Einkauf", Doubt.LevelOpen)]
    [InlineData("CFO Blorptastic", Doubt.NotWhole)]
    public void Of_DoubtfulTitle_SaysWhy(string title, Doubt doubt) => TitleVerdict.Of(Roles.All, title).Doubt.ShouldBe(doubt);

    [Fact]
    public void Of_Deputy_IsNeverProposedAsHolder() =>
        TitleVerdict.Of(Roles.All, "Stellv. Personalleiterin").Candidates
            .ShouldBe([new Candidate(Roles.Chro.Id, TitleRelation.Deputy, IsActing: false)]);
}
