namespace ExecRoles.Tests.Model;

/// <summary>The sources of every type that has them.</summary>
public sealed class SourceListTests
{
    private static readonly LocalizedText Text = OwnRole.Text("Payroll", "Entgeltabrechnung");

    private static readonly Dictionary<string, Func<IEnumerable<Source>?, object>> Makers = new()
    {
        ["responsibility"] = static sources => new Responsibility("run", Areas.Users, Text, sources),
        ["vendors"] = static sources => new VendorRelationship(VendorScope.Any, Text, Text, Text, sources),
        ["titles"] = static sources => new TitleForms(new GenderForms(Text), sources: sources),
        ["code"] = static sources => new OccupationCode("ESCO", "1", MappingStrength.Exact, Text, sources: sources),
        ["no code"] = static sources => OccupationCode.None("ESCO", sources: sources),
        ["boundary"] = static sources => new Boundary("cio", "cto", Text, sources),
    };

    public static TheoryData<string> Names { get; } = [.. Makers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Sources_Given_AreKeptInOrder(string name) =>
        SourcesOf(Makers[name]([new Source("web"), Source.CommonKnowledge])).ShouldBe([new Source("web"), Source.CommonKnowledge]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Sources_NotGiven_AreEmpty(string name) => SourcesOf(Makers[name](null)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Sources_List_IsCopied(string name)
    {
        List<Source> given = [Source.CommonKnowledge];
        object owner = Makers[name](given);

        given.Clear();

        SourcesOf(owner).ShouldBe([Source.CommonKnowledge]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sources_OfAnyType_CannotBeCastToSomethingMutable(string name)
    {
        SourcesOf(Makers[name]([Source.CommonKnowledge])).ShouldNotBeAssignableTo<ICollection<Source>>();
        SourcesOf(Makers[name](null)).ShouldNotBeAssignableTo<ICollection<Source>>();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Constructor_NullAmongSources_SaysWhichOne(string name)
    {
        Should.Throw<ArgumentNullException>(() => Makers[name]([Source.CommonKnowledge, null!])).Message.ShouldBe(
            "Source 2 of 2 is null. Leave it out or give one. (Parameter 'sources')");
        Should.Throw<ArgumentNullException>(() => Makers[name]([null!])).Message.ShouldBe(
            "Source 1 of 1 is null. Leave it out or give one. (Parameter 'sources')");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Equals_SourcesMadeAnew_IsTrue(string name) =>
        Makers[name]([new Source("web", "a"), new Source("web", "b")]).ShouldBe(Makers[name]([new Source("web", "a"), new Source("web", "b")]));

    [Theory]
    [MemberData(nameof(Names))]
    public void Equals_NoneAndNull_IsTrue(string name) => Makers[name]([]).ShouldBe(Makers[name](null));

    [Theory]
    [MemberData(nameof(Names))]
    public void Equals_OtherSources_IsFalse(string name)
    {
        object owner = Makers[name]([new Source("web", "a"), new Source("web", "b")]);

        owner.ShouldNotBe(Makers[name]([new Source("web", "a")]));
        owner.ShouldNotBe(Makers[name]([new Source("web", "b"), new Source("web", "a")]));
        owner.ShouldNotBe(Makers[name](null));
    }

    private static IReadOnlyList<Source> SourcesOf(object owner) => owner switch
    {
        Responsibility responsibility => responsibility.Sources,
        VendorRelationship vendors => vendors.Sources,
        TitleForms titles => titles.Sources,
        OccupationCode code => code.Sources,
        Boundary boundary => boundary.Sources,
        _ => throw new InvalidOperationException($"{owner} has no sources."),
    };
}
