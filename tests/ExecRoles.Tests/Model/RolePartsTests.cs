namespace ExecRoles.Tests.Model;

/// <summary>The parts of a role that need not be given: each is checked where it is set.</summary>
public sealed class RolePartsTests
{
    private static readonly LocalizedText Label = OwnRole.Text("payroll manager", "Leitung Entgeltabrechnung");
    private static readonly TitleForm Form = new(CompanyForm.Function, TitleGender.Neutral, Label);

    [Fact]
    public void Parts_Given_AreKept()
    {
        VendorRelationship vendors = OwnRole.Vendors();
        ReportingLine line = OwnRole.ReportingLine();

        Role role = OwnRole.Make(
            vendorRelationship: vendors,
            reportingLine: line,
            titleForms: [Form],
            aliases: [Label],
            functionalTitles: [Label],
            ambiguousTitles: [new AmbiguousTitle(Label)],
            remark: Label,
            codes: [Code("ESCO", "1"), Code("ESCO", "2")],
            missingCodes: [new("O*NET-SOC")],
            mandateSources: [Source.CommonKnowledge]);

        role.VendorRelationship.ShouldBeSameAs(vendors);
        role.ReportingLine.ShouldBeSameAs(line);
        role.TitleForms.ShouldBe([Form]);
        role.Aliases.ShouldBe([Label]);
        role.FunctionalTitles.ShouldBe([Label]);
        role.AmbiguousTitles.ShouldBe([new AmbiguousTitle(Label)]);
        role.Remark.ShouldBe(Label);
        role.OccupationCodes.ShouldBe([Code("ESCO", "1"), Code("ESCO", "2")]);
        role.MissingOccupationCodes.ShouldBe([new("O*NET-SOC")]);
        role.MandateSources.ShouldBe([Source.CommonKnowledge]);
    }

    [Fact]
    public void Parts_NotGiven_AreNullOrEmpty()
    {
        Role role = Bare();

        (role.Abbreviation, role.DefiningResponsibility, role.VendorRelationship, role.ReportingLine, role.Remark).ShouldBe((null, null, null, null, null));
        new[] { role.TitleForms.Count, role.Aliases.Count, role.FunctionalTitles.Count, role.AmbiguousTitles.Count, role.OccupationCodes.Count, role.MissingOccupationCodes.Count, role.MandateSources.Count }
            .ShouldAllBe(count => count == 0);
    }

    [Fact]
    public void Lists_Given_AreCopied()
    {
        TitleForm[] forms = [Form];
        LocalizedText[] aliases = [Label];
        OccupationCode[] codes = [Code("ESCO", "1")];
        MissingOccupationCode[] missing = [new("O*NET-SOC")];
        Source[] sources = [Source.CommonKnowledge];
        Role role = OwnRole.Make(titleForms: forms, aliases: aliases, codes: codes, missingCodes: missing, mandateSources: sources);

        foreach (Array given in new Array[] { forms, aliases, codes, missing, sources })
        {
            Array.Clear(given);
        }

        role.ShouldBe(OwnRole.Make(
            titleForms: [Form], aliases: [Label], codes: [Code("ESCO", "1")], missingCodes: [new("O*NET-SOC")], mandateSources: [Source.CommonKnowledge]));
    }

    [Fact]
    public void Lists_OfRole_CannotBeCastToSomethingMutable()
    {
        foreach (Role role in new[] { Bare(), Roles.Cio, Roles.ChiefProductOfficer, OwnRole.Make(codes: [Code("ESCO", "1")]) })
        {
            new System.Collections.IEnumerable[]
            {
                role.TitleForms, role.Aliases, role.FunctionalTitles, role.AmbiguousTitles, role.OccupationCodes, role.MissingOccupationCodes, role.MandateSources,
            }.Where(list => list is System.Collections.IList or ICollection<TitleForm> or ICollection<LocalizedText> or ICollection<AmbiguousTitle> or ICollection<OccupationCode>
                    or ICollection<MissingOccupationCode> or ICollection<Source>).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Lists_OfABuiltInRole_AreTheSameEachTime()
    {
        Roles.ChiefProductOfficer.TitleForms.ShouldBeSameAs(Roles.ChiefProductOfficer.TitleForms);
        Roles.ChiefProductOfficer.Aliases.ShouldBeSameAs(Roles.ChiefProductOfficer.Aliases);
        Roles.ChiefProductOfficer.FunctionalTitles.ShouldBeSameAs(Roles.ChiefProductOfficer.FunctionalTitles);
        Roles.ChiefProductOfficer.AmbiguousTitles.ShouldBeSameAs(Roles.ChiefProductOfficer.AmbiguousTitles);
        Roles.ChiefProductOfficer.OccupationCodes.ShouldBeSameAs(Roles.ChiefProductOfficer.OccupationCodes);
        Roles.ChiefProductOfficer.MissingOccupationCodes.ShouldBeSameAs(Roles.ChiefProductOfficer.MissingOccupationCodes);
        Roles.ChiefProductOfficer.MandateSources.ShouldBeSameAs(Roles.ChiefProductOfficer.MandateSources);
    }

    [Fact]
    public void DefiningResponsibility_EqualToOneOfTheRole_BecomesThatOne()
    {
        Role role = new("own", Label, Label, OwnRole.Focus(), [OwnRole.MonthlyRun()]) { DefiningResponsibility = OwnRole.MonthlyRun() };

        role.DefiningResponsibility.ShouldBeSameAs(role.Responsibilities[0]);
    }

    [Theory]
    [InlineData("monthly-rum", " Did you mean 'monthly-run'?")]
    [InlineData("avdice", " Did you mean 'advice'?")]
    [InlineData("strategy", "")]
    public void DefiningResponsibility_OfAnotherId_Throws(string id, string suggestion) =>
        Should.Throw<ArgumentException>(() => WithDefining(new Responsibility(id, Areas.Users, Label), OwnRole.MonthlyRun(), OwnRole.Advice())).Message.ShouldBe(
            $"The defining responsibility '{id}' is not among the responsibilities of the role 'own'. Known ids: monthly-run, advice.{suggestion} (Parameter 'value')");

    [Fact]
    public void DefiningResponsibility_NotAmongMany_ThrowsWithTen() =>
        Should.Throw<ArgumentException>(() => WithDefining(OwnRole.Advice(), Many(12))).Message.ShouldBe(
            "The defining responsibility 'advice' is not among the responsibilities of the role 'own'. "
            + "Known ids: duty-1, duty-2, duty-3, duty-4, duty-5, duty-6, duty-7, duty-8, duty-9, duty-10 and 2 more. (Parameter 'value')");

    [Fact]
    public void DefiningResponsibility_NotAmongTen_ThrowsWithAll() =>
        Should.Throw<ArgumentException>(() => WithDefining(OwnRole.Advice(), Many(10))).Message.ShouldEndWith("duty-9, duty-10. (Parameter 'value')");

    [Fact]
    public void Abbreviation_WithSpaces_IsKept() => OwnRole.Make(abbreviation: " H o P ").Abbreviation.ShouldBe(" H o P ");

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void Abbreviation_Blank_Throws(string blank) =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(abbreviation: blank)).Message.ShouldBe(
            "The abbreviation is blank. Give a text with at least one visible character, or omit it. (Parameter 'value')");

    [Fact]
    public void Abbreviation_LoneSurrogate_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(abbreviation: "Ho\uD83D")).Message.ShouldBe(
            "The abbreviation is not well-formed UTF-16: there is half of a surrogate pair at position 2. Give the whole character or remove it. (Parameter 'value')");

    [Fact]
    public void TitleForms_TwoOfOneBodyAndGender_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(titleForms: [Form, new(CompanyForm.StockCorporation, TitleGender.Neutral, Label), Form])).Message.ShouldBe(
            "The role 'head-of-payroll' has two neutral title forms for 'function'. Remove one, or put both languages into one text. (Parameter 'value')");

    [Fact]
    public void OccupationCodes_OneCodeInTwoClassifications_IsFine() =>
        OwnRole.Make(codes: [Code("ESCO", "1"), Code("ISCO-08", "1"), Code("esco", "1")]).OccupationCodes.Count.ShouldBe(3);

    [Fact]
    public void OccupationCodes_SchemeAndCodeThatReadTheSameTogether_AreTwo() =>
        OwnRole.Make(codes: [new("A", "BC", MappingRelation.Exact, OwnRole.Text("a", "b")), new("AB", "C", MappingRelation.Exact, OwnRole.Text("a", "b"))])
            .OccupationCodes.Count.ShouldBe(2);

    [Fact]
    public void OccupationCodes_CodeTwice_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(codes: [Code("ESCO", "1"), Code("ESCO", "2"), Code("ESCO", "1", MappingRelation.Broad)])).Message.ShouldBe(
            "The role 'head-of-payroll': The code '1' of 'ESCO' appears twice. Remove one. (Parameter 'value')");

    [Fact]
    public void MissingOccupationCodes_ClassificationTwice_Throws() =>
        Should.Throw<ArgumentException>(() => OwnRole.Make(missingCodes: [new("ESCO"), new("ISCO-08"), new("ESCO") { SchemeVersion = "1.2" }])).Message.ShouldBe(
            "The role 'head-of-payroll': 'ESCO' is said twice to have no code. Remove one. (Parameter 'value')");

    [Fact]
    public void MissingOccupationCodes_ClassificationThatHasACode_Throws()
    {
        const string Message = "The role 'own': 'ESCO' has the code '1', and is said to have no code. Remove one of the two. (Parameter 'value')";

        Should.Throw<ArgumentException>(() => new Role("own", Label, Label, OwnRole.Focus(), [OwnRole.Advice()])
        {
            OccupationCodes = [Code("ESCO", "1")],
            MissingOccupationCodes = [new("ESCO")],
        }).Message.ShouldBe(Message);
        Should.Throw<ArgumentException>(() => new Role("own", Label, Label, OwnRole.Focus(), [OwnRole.Advice()])
        {
            MissingOccupationCodes = [new("ESCO")],
            OccupationCodes = [Code("ESCO", "1")],
        }).Message.ShouldBe(Message);
    }

    [Fact]
    public void Lists_NullInside_SayWhichOne()
    {
        ShouldRefuse("Title form 2 of 2 is null. Omit it or give one. (Parameter 'value')", static () => OwnRole.Make(titleForms: [Form, null!]));
        ShouldRefuse("Alias 1 of 1 is null. Omit it or give one. (Parameter 'value')", static () => OwnRole.Make(aliases: [null!]));
        ShouldRefuse("Title 1 of 1 is null. Omit it or give one. (Parameter 'value')", static () => OwnRole.Make(functionalTitles: [null!]));
        ShouldRefuse("Title 1 of 1 is null. Omit it or give one. (Parameter 'value')", static () => OwnRole.Make(ambiguousTitles: [null!]));
        ShouldRefuse("Code 2 of 3 is null. Omit it or give one. (Parameter 'value')", static () => OwnRole.Make(codes: [Code("ESCO", "1"), null!, null!]));
        ShouldRefuse("Missing code 1 of 1 is null. Omit it or give one. (Parameter 'value')", static () => OwnRole.Make(missingCodes: [null!]));
        ShouldRefuse("Source 1 of 1 is null. Omit it or give one. (Parameter 'value')", static () => OwnRole.Make(mandateSources: [null!]));
    }

    [Fact]
    public void Lists_Null_AreRefused()
    {
        const string Message = "Value cannot be null. (Parameter 'value')";

        ShouldRefuse(Message, static () => new Role("own", Label, Label, OwnRole.Focus(), [OwnRole.Advice()]) { TitleForms = null! });
        ShouldRefuse(Message, static () => new Role("own", Label, Label, OwnRole.Focus(), [OwnRole.Advice()]) { Aliases = null! });
        ShouldRefuse(Message, static () => new Role("own", Label, Label, OwnRole.Focus(), [OwnRole.Advice()]) { FunctionalTitles = null! });
        ShouldRefuse(Message, static () => new Role("own", Label, Label, OwnRole.Focus(), [OwnRole.Advice()]) { AmbiguousTitles = null! });
        ShouldRefuse(Message, static () => new Role("own", Label, Label, OwnRole.Focus(), [OwnRole.Advice()]) { OccupationCodes = null! });
        ShouldRefuse(Message, static () => new Role("own", Label, Label, OwnRole.Focus(), [OwnRole.Advice()]) { MissingOccupationCodes = null! });
        ShouldRefuse(Message, static () => new Role("own", Label, Label, OwnRole.Focus(), [OwnRole.Advice()]) { MandateSources = null! });
    }

    private static void ShouldRefuse(string message, Func<Role> make) => Should.Throw<ArgumentNullException>(make).Message.ShouldBe(message);

    private static Role Bare() => new("own", Label, Label, OwnRole.Focus(), [OwnRole.Advice()]);

    private static Role WithDefining(Responsibility defining, params Responsibility[] responsibilities) =>
        new("own", Label, Label, OwnRole.Focus(), responsibilities) { DefiningResponsibility = defining };

    private static Responsibility[] Many(int count) =>
        [.. Enumerable.Range(1, count).Select(static number => new Responsibility($"duty-{number}", Areas.Users, Label))];

    private static OccupationCode Code(string scheme, string code, MappingRelation relation = MappingRelation.Exact) => new(scheme, code, relation, Label);
}
