namespace ExecRoles.Tests.Model;

/// <summary>The sources of every type that has them.</summary>
public sealed class SourceListTests
{
    private static readonly LocalizedText Text = OwnRole.Text("Payroll", "Entgeltabrechnung");

    private static readonly Dictionary<string, Func<IReadOnlyList<Source>?, object>> Makers = new()
    {
        ["responsibility"] = static sources => sources is null ? new Responsibility("run", Areas.Users, Text) : new Responsibility("run", Areas.Users, Text) { Sources = sources },
        ["focus"] = static sources => sources is null ? new Focus(default, Text, Text) : new Focus(default, Text, Text) { Sources = sources },
        ["mandate"] = static sources => sources is null
            ? new Role("own", Text, Text, OwnRole.Focus(), [OwnRole.Advice()])
            : new Role("own", Text, Text, OwnRole.Focus(), [OwnRole.Advice()]) { MandateSources = sources },
        ["reporting line"] = static sources => sources is null ? new ReportingLine([], default, Text) : new ReportingLine([], default, Text) { Sources = sources },
        ["vendors"] = static sources => sources is null
            ? new VendorRelationship(default, Text, Text, Text)
            : new VendorRelationship(default, Text, Text, Text) { Sources = sources },
        ["title"] = static sources => sources is null
            ? new TitleForm(CompanyForm.Function, default, Text)
            : new TitleForm(CompanyForm.Function, default, Text) { Sources = sources },
        ["code"] = static sources => sources is null
            ? new OccupationCode("ESCO", "1", default, Text)
            : new OccupationCode("ESCO", "1", default, Text) { Sources = sources },
        ["no code"] = static sources => sources is null ? new MissingOccupationCode("ESCO") : new MissingOccupationCode("ESCO") { Sources = sources },
        ["boundary"] = static sources => sources is null ? new Boundary("cio", "cto", Text) : new Boundary("cio", "cto", Text) { Sources = sources },
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
    public void Sources_NullInside_SaysWhichOne(string name)
    {
        Should.Throw<ArgumentNullException>(() => Makers[name]([Source.CommonKnowledge, null!])).Message.ShouldBe(
            "Source 2 of 2 is null. Omit it or give one. (Parameter 'value')");
        Should.Throw<ArgumentNullException>(() => Makers[name]([null!])).Message.ShouldBe(
            "Source 1 of 1 is null. Omit it or give one. (Parameter 'value')");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void GetHashCode_OfTheSameSources_IsTheSame(string name) =>
        Makers[name]([new Source("law")]).GetHashCode().ShouldBe(Makers[name]([new Source("law")]).GetHashCode());

    [Theory]
    [MemberData(nameof(Names))]
    public void Equals_SourcesMadeAnew_IsTrue(string name) =>
        Makers[name]([new Source("law") { Place = "a" }, new Source("law") { Place = "b" }]).ShouldBe(Makers[name]([new Source("law") { Place = "a" }, new Source("law") { Place = "b" }]));

    [Theory]
    [MemberData(nameof(Names))]
    public void Equals_NoneAndNotGiven_IsTrue(string name) => Makers[name]([]).ShouldBe(Makers[name](null));

    [Theory]
    [MemberData(nameof(Names))]
    public void Equals_OtherSources_IsFalse(string name)
    {
        object owner = Makers[name]([new Source("law") { Place = "a" }, new Source("law") { Place = "b" }]);

        owner.ShouldNotBe(Makers[name]([new Source("law") { Place = "a" }]));
        owner.ShouldNotBe(Makers[name]([new Source("law") { Place = "b" }, new Source("law") { Place = "a" }]));
        owner.ShouldNotBe(Makers[name](null));
    }

    private static IReadOnlyList<Source> SourcesOf(object owner) => owner switch
    {
        Responsibility responsibility => responsibility.Sources,
        Focus focus => focus.Sources,
        Role role => role.MandateSources,
        ReportingLine line => line.Sources,
        VendorRelationship vendors => vendors.Sources,
        TitleForm form => form.Sources,
        OccupationCode code => code.Sources,
        MissingOccupationCode missing => missing.Sources,
        Boundary boundary => boundary.Sources,
        _ => throw new InvalidOperationException($"{owner} has no sources."),
    };
}
