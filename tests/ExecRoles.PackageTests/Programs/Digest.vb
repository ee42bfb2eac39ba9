Option Strict On

Imports System.Security.Cryptography
Imports System.Text
Imports System.Text.Json
Imports ExecRoles
Imports ExecRoles.Json
Imports ExecRoles.Roles
Imports ExecRoles.Titles

''' <summary>Prints what Digest.cs prints.</summary>
Module Digest

    Private ReadOnly Languages As String() = {"en", "de", "de-AT", "DE_ch", "fr", ""}

    Private ReadOnly JobTitles As String() = {
        "Leiterin IT (m/w/d)", "CHIEF MARKETING OFFICER", "Assistant to the CFO", "Stellv. Personalleiterin", "CDO",
        "CDO, Digitalisierung", "Leiter Vertrieb & Marketing", "Head of IT Infrastructure", "Former CTO | Speaker", "Straßenbauleiter",
        "Kaufmännische:r Geschäftsführer*in", "Cheif Tecnology Officer", "İT-LEİTER", "ＣＦＯ",
        "Gescha" & ChrW(&H308) & "ftsfu" & ChrW(&H308) & "hrer Technik"}

    Sub Main()
        PrintTitles(All)
        For Each language In Languages
            PrintHash($"texts in '{language}'", From text In All.Texts Select $"{text.Key}={text.Value.In(language)} {text.Value.Resolve(language).IsFallback}")
            PrintHash($"lists in '{language}'", Lists(All, language))
            PrintHash($"descriptions in '{language}'", All.SelectMany(Function(role) Descriptions(All.Describe(role.Id), language)))
            PrintHash($"comparisons in '{language}'", From comparison In Comparisons(All) From text In Renderings(comparison, language) Select text)
        Next

        PrintHash("roles as JSON", From role In All Select JsonSerializer.Serialize(role))
        Dim json = RoleCatalogJson.ToJson(All)
        PrintHash("catalog as JSON", {json})
        Console.WriteLine($"catalog read back is equal: {RoleCatalogJson.Parse(json) = All}")
        PrintResolvedTitles(All)
        PrintErrors(All)
        PrintOwnRole(All)
    End Sub

    Private Sub PrintTitles(catalog As RoleCatalog)
        Console.WriteLine(Compare(Cio, Cto).SummarizeCommonGround("de"))
        For Each role In catalog
            Dim description = Describe(role)
            Dim defining = If(role.DefiningResponsibility?.ToString(), "-")
            Console.WriteLine($"{role}: {role.Title:de}, {role.Focus.Orientation.DisplayName().In("de")}, {defining}")
            Console.WriteLine($"  {description.JobAdTitle("de")}, {If(description.JobAdTitle("de", TitleStyle.Colon), "-")}, {String.Join(", ", role.OccupationCodes)}")
            Dim title = If(role.GetTitle("de", TitleStyle.Feminine, CompanyForm.StockCorporation), "-")
            Console.WriteLine($"  {title}, {If(role.ReportingLine?.ToString(), "-")}")
        Next

        Console.WriteLine(String.Join(", ", catalog.WhereCode(OccupationSchemes.OnetSoc, "11-1011.00")))
        Console.WriteLine(If(catalog.Compare("cio", "cto").Boundary?.ToString(), "-"))
        Console.WriteLine(AspectOutcome.Same.DisplayName().In("de"))
    End Sub

    Private Function Lists(catalog As RoleCatalog, language As String) As IEnumerable(Of String)
        Dim matrix = catalog.Matrix()
        Return {
            catalog.ToText(language),
            catalog.ToMarkdown(language),
            catalog.ToHtml(language, New HtmlOptions With {.HeadingLevel = 1, .ClassName = "roles"}),
            matrix.ToText(language),
            matrix.ToMarkdown(language),
            matrix.ToHtml(language),
            matrix.ToCsv(language)}
    End Function

    Private Function Descriptions(description As RoleDescription, language As String) As IEnumerable(Of String)
        Return {
            description.GetTitle(language),
            description.ToText(language),
            description.ToMarkdown(language),
            description.ToHtml(language),
            description.WithSources().ToText(language)}
    End Function

    Private Function Comparisons(catalog As RoleCatalog) As IEnumerable(Of RoleComparison)
        Return catalog.Zip(catalog.Skip(1), Function(role, other) catalog.Compare(role.Id, other.Id)).Append(Compare(catalog))
    End Function

    Private Iterator Function Renderings(comparison As RoleComparison, language As String) As IEnumerable(Of String)
        Yield comparison.SummarizeCommonGround(language)
        Yield String.Join(", ", From aspect In comparison.Aspects Select $"{aspect.Aspect.Name.In(language)} {aspect.Outcome.DisplayName().In(language)}")
        Yield comparison.ToText(language)
        Yield comparison.ToMarkdown(language)
        Yield comparison.ToHtml(language)
        Yield comparison.ToJson(language)
    End Function

    Private Sub PrintResolvedTitles(catalog As RoleCatalog)
        For Each title In JobTitles
            Dim resolution = catalog.ResolveTitle(title)
            Console.WriteLine($"{title} => {resolution}, {resolution.IsWhole}, {If(resolution.Primary?.Reason.In("de"), "-")}")
        Next
    End Sub

    Private Sub PrintErrors(catalog As RoleCatalog)
        Try
            RoleCatalogJson.Parse("{ ""schemaVersion"": 1, ""roles"": [ { ""id"": ""Bad"", ""focus"": { ""orientation"": ""inward"" } } ] }")
        Catch exception As RoleCatalogFormatException
            Console.WriteLine(exception.Message)
        End Try

        Try
            Console.WriteLine(catalog("ctoo"))
        Catch exception As KeyNotFoundException
            Console.WriteLine(exception.Message)
        End Try

        Dim unknown As Role = Nothing
        Console.WriteLine(If(catalog.TryGet("ctoo", unknown), unknown.ToString(), "no ctoo"))
        Dim id As RoleId = Nothing
        Console.WriteLine(If(RoleId.TryParse("C-T-O", id), id.Value, "no id"))
    End Sub

    Private Sub PrintOwnRole(catalog As RoleCatalog)
        Dim head = HeadOfPayroll()
        Dim added As New RoleCatalog(head) With {
            .Areas = {New ResponsibilityArea("leadership", Text("Leadership", "Teamleitung")) With {.Description = Text("Leading people.", "Menschen führen.")}},
            .Boundaries = {New Boundary("head-of-payroll", "cfo", Text("One pays, one plans.", "Eine Rolle zahlt aus, eine plant."))}}
        Dim own = catalog.With(added).WithTexts("fr", New Dictionary(Of String, String) From {{"cio.title", "Direction informatique"}})
        Dim comparison = own.Compare("head-of-payroll", "cio", "cfo")
        Console.WriteLine(comparison.SummarizeCommonGround("de"))
        Console.WriteLine($"{own("cio").Title:fr-CA}, {If(head.Abbreviation, "-")}, {own.FindMissingTexts("fr").Count}")
        PrintHash("own comparison", Renderings(comparison, "de"))
        PrintHash("own description", Descriptions(own.Describe("head-of-payroll"), "de"))
        PrintHash("own catalog as JSON", {RoleCatalogJson.ToJson(own)})
    End Sub

    ' Every property that a constructor does not ask for.
    Private Function HeadOfPayroll() As Role
        Dim sources = {New Source("handbook") With {
            .Version = "2", .Place = "page 7", .Uri = New Uri("https://example.com/7"), .Remark = Text("a draft", "ein Entwurf")}}
        Dim team As New Responsibility("team", Areas.Leadership, Text("Leads the payroll team.", "Leitet das Team.")) With {.Sources = sources}
        Return New Role(
            "head-of-payroll",
            title:=Text("Head of Payroll", "Leitung Entgeltabrechnung"),
            mandate:=Text("Sees that everyone is paid on time.", "Sorgt für pünktliche Entgeltzahlung."),
            focus:=New Focus(FocusOrientation.Internal, Text("all staff", "alle"), Text("Looks at pay.", "Betrachtet die Vergütung.")) With {.Sources = sources},
            responsibilities:={team}) With {
            .Abbreviation = "HoP",
            .DefiningResponsibility = team,
            .VendorRelationship = New VendorRelationship(
                VendorScope.Any, Text("banks", "Banken"), Text("to pay", "Zahlung"), Text("Talks to banks.", "Spricht mit Banken.")) With {.Sources = sources},
            .ReportingLine = New ReportingLine({Chro.Id, Cfo.Id}, SeatInTopManagement.Rarely, Text("Reports to the CHRO.", "Berichtet der CHRO-Rolle.")) With {.Sources = sources},
            .MandateSources = sources,
            .TitleForms = {New TitleForm(CompanyForm.Function, TitleGender.Feminine, New LocalizedText(("de", "Abrechnungsleiterin"))) With {.Sources = sources}},
            .Aliases = {Text("Payroll Manager", "Abrechnungsleitung")},
            .OccupationCodes = {New OccupationCode(OccupationSchemes.Isco08, "1211", MappingRelation.Broad, New LocalizedText(("en", "Finance managers"))) With {
                .SchemeVersion = "08", .Uri = New Uri("https://example.com/1211"), .Remark = Text("wider", "weiter gefasst"), .Sources = sources}},
            .MissingOccupationCodes = {New MissingOccupationCode(OccupationSchemes.Esco) With {
                .SchemeVersion = "1.2", .Remark = Text("not listed", "nicht genannt"), .Sources = sources}}}
    End Function

    Private Function Text(english As String, german As String) As LocalizedText
        Return New LocalizedText(("en", english), ("de", german))
    End Function

    Private Sub PrintHash(section As String, texts As IEnumerable(Of String))
        Dim hash = SHA256.HashData(Encoding.UTF8.GetBytes(String.Join(vbLf, texts)))
        Console.WriteLine($"{section}: {BitConverter.ToString(hash)}")
    End Sub

End Module
