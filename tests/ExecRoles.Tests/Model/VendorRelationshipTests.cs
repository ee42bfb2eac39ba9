using ExecRoles.Tests.Text;

namespace ExecRoles.Tests.Model;

public sealed class VendorRelationshipTests : EqualityContract<VendorRelationship>
{
    private static readonly LocalizedText Vendors = OwnRole.Text("firms", "Unternehmen");
    private static readonly LocalizedText Purpose = OwnRole.Text("to buy", "Einkauf");
    private static readonly LocalizedText Description = OwnRole.Text("Buys.", "Kauft ein.");

    [Theory]
    [InlineData(VendorScope.Technology)]
    [InlineData(VendorScope.Any)]
    public void Constructor_AllParts_KeepsThem(VendorScope scope)
    {
        VendorRelationship vendors = new(scope, Vendors, Purpose, Description);

        (vendors.Scope, vendors.Vendors, vendors.Purpose, vendors.Description).ShouldBe((scope, Vendors, Purpose, Description));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Constructor_UndefinedScope_Throws(int scope) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new VendorRelationship((VendorScope)scope, Vendors, Purpose, Description)).Message.ShouldBe(
            "This is not a defined VendorScope. Allowed are Technology, Any. (Parameter 'scope')"
            + $"{Environment.NewLine}Actual value was {scope}.");

    [Fact]
    public void Constructor_NullVendors_Throws() =>
        Should.Throw<ArgumentNullException>(() => new VendorRelationship(VendorScope.Any, null!, Purpose, Description)).ParamName.ShouldBe("vendors");

    [Fact]
    public void Constructor_NullPurpose_Throws() =>
        Should.Throw<ArgumentNullException>(() => new VendorRelationship(VendorScope.Any, Vendors, null!, Description)).ParamName.ShouldBe("purpose");

    [Fact]
    public void Constructor_NullDescription_Throws() =>
        Should.Throw<ArgumentNullException>(() => new VendorRelationship(VendorScope.Any, Vendors, Purpose, null!)).ParamName.ShouldBe("description");

    [Theory]
    [InlineData(VendorScope.Technology, "technology")]
    [InlineData(VendorScope.Any, "any")]
    public void ToString_OfRelationship_IsItsScopeAsAWord(VendorScope scope, string word) =>
        new VendorRelationship(scope, Vendors, Purpose, Description).ToString().ShouldBe(word);

    protected override VendorRelationship Make() => OwnRole.Vendors();

    protected override IEnumerable<VendorRelationship> MakeOthers() =>
    [
        new(VendorScope.Any, Make().Vendors, Make().Purpose, Make().Description),
        new(Make().Scope, Vendors, Make().Purpose, Make().Description),
        new(Make().Scope, Make().Vendors, Purpose, Make().Description),
        new(Make().Scope, Make().Vendors, Make().Purpose, Description),
        new(Make().Scope, Make().Vendors, Make().Purpose, Make().Description) { Sources = [Source.CommonKnowledge] },
    ];
}
