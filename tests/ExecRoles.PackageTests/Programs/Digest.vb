Option Strict On

Imports System.Security.Cryptography
Imports System.Text
Imports System.Text.Json
Imports ExecRoles
Imports ExecRoles.Json
Imports ExecRoles.Roles

''' <summary>Prints what Digest.cs prints.</summary>
Module Digest

    Private ReadOnly Languages As String() = {"en", "de", "de-AT", "DE_ch", "fr", ""}

    Sub Main()
        PrintTitles(All)
        For Each language In Languages
            PrintHash($"texts in '{language}'", All.TextKeys.Select(Function(key) TextOf(All, key, language)))
            PrintHash($"descriptions in '{language}'", All.SelectMany(Function(role) Descriptions(All, role, language)))
            PrintHash($"comparisons in '{language}'", From comparison In Comparisons(All) From text In Renderings(comparison, language) Select text)
        Next

        PrintHash("roles as JSON", From role In All Select JsonSerializer.Serialize(role))
        Dim json = RoleCatalogJson.ToJson(All)
        PrintHash("catalog as JSON", {json})
        Console.WriteLine($"catalog read back is equal: {RoleCatalogJson.Parse(json) = All}")
        PrintErrors(All)
        PrintOwnRole(All)
    End Sub

    Private Sub PrintTitles(catalog As RoleCatalog)
        Console.WriteLine(Compare(Cio, Cto).SummarizeCommonGround("de"))
        For Each role In catalog
            ' Visual Basic takes orientation.GetName for that of the type Enum.
            Dim orientation = FocusOrientationExtensions.GetName(role.Focus.Orientation, "de")
            Dim defining = If(role.DefiningResponsibility?.ToString(), "-")
            Console.WriteLine($"{role}: {role.Title:de}, {orientation}, {defining}")
            Console.WriteLine($"  {role.JobAdTitle("de")}, {If(role.JobAdTitle("de", TitleStyle.Colon), "-")}, {String.Join(", ", role.Codes)}")
        Next

        Console.WriteLine(String.Join(", ", catalog.WhereCode(OccupationSchemes.OnetSoc, "11-1011.00")))
        Console.WriteLine(If(catalog.Compare("cio", "cto").Boundary?.ToString(), "-"))
    End Sub

    Private Function TextOf(catalog As RoleCatalog, key As String, language As String) As String
        Dim text As LocalizedText = Nothing
        Return If(catalog.TryGetText(key, text), $"{key}={text.In(language)} {text.Resolve(language).IsFallback}", key)
    End Function

    Private Function Descriptions(catalog As RoleCatalog, role As Role, language As String) As IEnumerable(Of String)
        Dim description = catalog.Describe(role.Id)
        Return {description.ToText(language), description.ToMarkdown(language), description.ToHtml(language), role.ToText(language), description.WithSources().ToText(language)}
    End Function

    Private Function Comparisons(catalog As RoleCatalog) As IEnumerable(Of RoleComparison)
        Return catalog.Zip(catalog.Skip(1), Function(role, other) catalog.Compare(role.Id, other.Id)).Append(Compare(catalog))
    End Function

    Private Iterator Function Renderings(comparison As RoleComparison, language As String) As IEnumerable(Of String)
        Yield comparison.SummarizeCommonGround(language)
        Yield String.Join(", ", From aspect In comparison.Aspects Select $"{aspect.Aspect.Name.In(language)} {AspectOutcomeExtensions.GetName(aspect.Outcome, language)}")
        Yield comparison.ToText(language)
        Yield comparison.ToMarkdown(language)
        Yield comparison.ToHtml(language)
        Yield comparison.ToJson(language)
    End Function

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
        Dim head As New Role(
            "head-of-payroll",
            title:=New LocalizedText(("en", "Head of Payroll"), ("de", "Leitung Entgeltabrechnung")),
            mandate:=New LocalizedText(("en", "Sees that everyone is paid on time."), ("de", "Sorgt für pünktliche Entgeltzahlung.")),
            focus:=New Focus(FocusOrientation.Internal, New LocalizedText(("en", "all staff")), New LocalizedText(("en", "Looks at pay inside the company."))),
            responsibilities:={New Responsibility("team", Areas.Leadership, New LocalizedText(("en", "Leads the payroll team.")))},
            definingResponsibility:="team")
        Dim own = catalog.With(head).WithTexts("fr", New Dictionary(Of String, String) From {{"cio.title", "Direction informatique"}})
        Console.WriteLine(own.Compare("cio", "head-of-payroll").SummarizeCommonGround("de"))
        Console.WriteLine($"{own("cio").Title:fr-CA}, {If(head.Abbreviation, "-")}, {own.MissingTexts("fr").Count}")
        PrintHash("own catalog as JSON", {RoleCatalogJson.ToJson(own)})
    End Sub

    Private Sub PrintHash(section As String, texts As IEnumerable(Of String))
        Dim hash = SHA256.HashData(Encoding.UTF8.GetBytes(String.Join(vbLf, texts)))
        Console.WriteLine($"{section}: {BitConverter.ToString(hash)}")
    End Sub

End Module
