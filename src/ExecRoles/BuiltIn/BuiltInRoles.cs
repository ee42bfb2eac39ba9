namespace ExecRoles;

/// <summary>The built-in roles: each is made when it is first used, so that none pays for the others.</summary>
/// <remarks>
/// A role is its rows in the table of texts. The row <c>ID.structure</c> says what is not a text, in parts joined by bars: the
/// abbreviation, the orientation of the focus, the scope of the vendors, the responsibilities in their order (the id, the area, and
/// <c>core</c> for the defining one), the codes, and perhaps the reporting line (how often there is a seat in top management, then the ids
/// of the superiors).
/// </remarks>
internal static class BuiltInRoles
{
    internal static readonly string[] Ids =
    [
        "ceo", "cfo", "coo", "chief-strategy-officer", "chief-supply-chain-officer", "cio", "cto", "ciso", "chief-data-officer",
        "chief-digital-officer", "caio", "chief-product-officer", "cmo", "chief-commercial-officer", "chief-communications-officer", "chro",
        "clo", "chief-compliance-officer", "chief-risk-officer", "chief-sustainability-officer",
    ];

    private static readonly Role?[] Made = new Role?[Ids.Length];

    internal static Role Get(string id)
    {
        int index = Array.IndexOf(Ids, id);
        return Volatile.Read(ref Made[index]) ?? Interlocked.CompareExchange(ref Made[index], Make(id), null) ?? Made[index]!;
    }

    private static Role Make(string id)
    {
        string[] structure = BuiltInTexts.Get(id + TextKeys.StructurePart).In("en").Split('|');
        string mandate = id + TextKeys.MandatePart;
        string focus = id + TextKeys.FocusPart;
        string vendors = id + TextKeys.VendorsPart;
        Responsibility[] responsibilities = MakeResponsibilities(id, structure[3].Split(';'), out Responsibility? defining);
        return new Role(
            RoleId.FromChecked(id),
            BuiltInTexts.Get(id + TextKeys.TitlePart),
            BuiltInTexts.Get(mandate),
            new Focus(
                (FocusOrientation)EnumWords.Orientations.IndexOf(structure[1].Trim()),
                BuiltInTexts.Get(id + TextKeys.AudiencePart),
                BuiltInTexts.Get(focus))
            {
                SourceList = new SourceList(focus),
            },
            new ReadOnlyList<Responsibility>(responsibilities))
        {
            Abbreviation = structure[0].Trim(),
            DefiningResponsibility = defining,
            VendorRelationship = new VendorRelationship(
                (VendorScope)EnumWords.Scopes.IndexOf(structure[2].Trim()),
                BuiltInTexts.Get(id + TextKeys.VendorsWhichPart),
                BuiltInTexts.Get(id + TextKeys.VendorsPurposePart),
                BuiltInTexts.Get(vendors))
            {
                SourceList = new SourceList(vendors),
            },
            ReportingLine = structure.Length > 5 ? MakeReportingLine(id, structure[5]) : null,
            Remark = BuiltInTexts.TryGet(id + TextKeys.RemarkPart),
            MandateSourceList = new SourceList(mandate),
            Details = new BuiltInDetails(id, structure[4]),
        };
    }

    private static Responsibility[] MakeResponsibilities(string id, string[] rows, out Responsibility? defining)
    {
        Responsibility[] responsibilities = new Responsibility[rows.Length];
        defining = null;
        for (int index = 0; index < rows.Length; index++)
        {
            string[] row = rows[index].Trim().Split(' ');
            string key = id + TextKeys.ResponsibilityPart + row[0];
            responsibilities[index] = new Responsibility(row[0], BuiltInAreas.Get(row[1]), BuiltInTexts.Get(key))
            {
                SourceList = new SourceList(key),
            };
            defining = row.Length > 2 ? responsibilities[index] : defining;
        }

        return responsibilities;
    }

    private static ReportingLine MakeReportingLine(string id, string row)
    {
        string key = id + TextKeys.ReportingLinePart;
        string[] words = row.Trim().Split(' ');
        RoleId[] superiors = new RoleId[words.Length - 1];
        for (int index = 0; index < superiors.Length; index++)
        {
            superiors[index] = RoleId.FromChecked(words[index + 1]);
        }

        SeatInTopManagement seat = (SeatInTopManagement)EnumWords.Seats.IndexOf(words[0]);
        return new ReportingLine(new ReadOnlyList<RoleId>(superiors), seat, BuiltInTexts.Get(key)) { SourceList = new SourceList(key) };
    }
}
