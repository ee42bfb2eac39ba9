namespace ExecRoles.Extensions.Localization.Tests;

public sealed class AddBoundaryTests
{
    private static readonly Boundary PayrollAndCio = Between("head-of-payroll", "cio");

    [Fact]
    public void AddBoundary_OwnAndBuiltInRole_SeparatesThem() =>
        Container.Catalog(options => options.AddRole(Example.Role("head-of-payroll")).AddBoundary(PayrollAndCio))
            .Compare("cio", "head-of-payroll").Boundary.ShouldBe(PayrollAndCio);

    [Fact]
    public void AddBoundary_AnyPair_LeavesTheBuiltInOnes() =>
        Container.Catalog(options => options.AddRole(Example.Role("head-of-payroll")).AddBoundary(PayrollAndCio)).Boundaries
            .ShouldBe([.. Roles.All.Boundaries, PayrollAndCio]);

    [Fact]
    public void AddBoundary_BuiltInPair_TakesItsPlace()
    {
        Boundary own = Between("cto", "cio");

        Container.Catalog(options => options.AddBoundary(own)).Compare("cio", "cto").Boundary.ShouldBe(own);
    }

    [Fact]
    public void AddBoundary_PairTwice_TheLastOneCounts()
    {
        Boundary last = Between("cto", "cio", "Last.");

        Container.Catalog(options => options.AddBoundary(Between("cio", "cto")).AddBoundary(last)).Compare("cio", "cto").Boundary.ShouldBe(last);
    }

    [Fact]
    public void AddBoundary_ThenItsText_HasBoth() =>
        Container.Catalog(options => options
                .AddRole(Example.Role("head-of-payroll"))
                .AddBoundary(PayrollAndCio)
                .AddTexts("fr", Example.Texts(("boundaries.cio.head-of-payroll", "L'un paie."))))
            .Compare("cio", "head-of-payroll").Boundary.ShouldBe(new Boundary("cio", "head-of-payroll", PayrollAndCio.Statement.With("fr", "L'un paie.")));

    [Fact]
    public void AddRole_InThePlaceOfABuiltInOne_KeepsItsBoundaries() =>
        Container.Catalog(options => options.AddRole(Example.Role("cto")).AddRole(Example.Role("cio"))).Boundaries.ShouldBe(Roles.All.Boundaries);

    [Fact]
    public void AddBoundary_UnknownRoles_FailAtStartUpEach() =>
        Container.Failures(options => options
            .AddBoundary(Between("cio", "ctoo"))
            .AddBoundary(Between("head-of-payroll", "cfo"))
            .AddRole(Example.Role("head-of-payroll"))).ShouldBe(
            [
                "AddBoundary('cio', 'ctoo'): A boundary names the role 'ctoo', which is neither in this catalog nor built in. "
                    + "Known ids: ceo, cfo, coo, cio, cto, ciso, cdo, cpo, cmo, chro. Did you mean 'cto'?",
                "AddBoundary('cfo', 'head-of-payroll'): A boundary names the role 'head-of-payroll', which is neither in this catalog nor built in. "
                    + "Known ids: ceo, cfo, coo, cio, cto, ciso, cdo, cpo, cmo, chro.",
            ]);

    [Fact]
    public void AddBoundary_TextsOfARefusedBoundary_AreNotCalledUnknown() =>
        Container.Failures(options => options
            .AddBoundary(Between("cio", "head-of-payroll"))
            .AddTexts("fr", Example.Texts(("boundaries.cio.head-of-payroll", "L'un paie.")))).ShouldHaveSingleItem().ShouldStartWith("AddBoundary(");

    [Fact]
    public void AddBoundary_RoleThatCouldNotBeRead_IsNotCalledUnknown() =>
        Container.Failures(options => options.AddCatalog(() => new MemoryStream("[]"u8.ToArray())).AddBoundary(PayrollAndCio))
            .ShouldHaveSingleItem().ShouldStartWith("The role catalog of call 1 on the options, AddCatalog with a stream, has 1 error:");

    private static Boundary Between(string first, string second, string statement = "One pays.") => new(first, second, new LocalizedText(("en", statement)));
}
