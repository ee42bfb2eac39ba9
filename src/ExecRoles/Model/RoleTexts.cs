namespace ExecRoles;

/// <summary>Goes through the texts of a role or an area, and makes anew only what changes.</summary>
internal static class RoleTexts
{
    internal static ResponsibilityArea Change(ResponsibilityArea area, TextChange change)
    {
        LocalizedText name = change(TextKeys.OfArea(area.Id), area.Name);
        LocalizedText? description = area.Description is { } present
            ? change(TextKeys.OfArea(area.Id) + TextKeys.DescriptionPart, present)
            : null;
        return ReferenceEquals(name, area.Name) && ReferenceEquals(description, area.Description)
            ? area
            : new ResponsibilityArea(area.Id, name) { Description = description };
    }

    internal static Role Change(Role role, TextChange change)
    {
        string id = role.Id.Value;
        return Copy(
            role,
            change(id + TextKeys.TitlePart, role.Title),
            change(id + TextKeys.MandatePart, role.Mandate),
            Change(id, role.Focus, change),
            Change(id, role.Responsibilities, change),
            role.ReportingLine is { } line ? Change(id, line, change) : null,
            role.VendorRelationship is { } vendors ? Change(id, vendors, change) : null,
            role.Remark is { } remark ? change(id + TextKeys.RemarkPart, remark) : null,
            Change(id, role.TitleForms, change));
    }

    /// <summary>Gives a role the areas of a catalog, by id; an area that is not among them stays.</summary>
    internal static Role Adopt(Role role, IReadOnlyDictionary<string, ResponsibilityArea> areas)
    {
        bool fits = true;
        foreach (Responsibility responsibility in role.Responsibilities)
        {
            fits = fits && (!areas.TryGetValue(responsibility.Area.Id, out ResponsibilityArea? area) || area.Equals(responsibility.Area));
        }

        if (fits)
        {
            return role;
        }

        Responsibility[] responsibilities = [.. role.Responsibilities];
        for (int index = 0; index < responsibilities.Length; index++)
        {
            Responsibility given = responsibilities[index];
            responsibilities[index] = areas.TryGetValue(given.Area.Id, out ResponsibilityArea? area) && !area.Equals(given.Area)
                ? given.With(area, given.Statement)
                : given;
        }

        return Copy(
            role, role.Title, role.Mandate, role.Focus, responsibilities, role.ReportingLine, role.VendorRelationship, role.Remark,
            titleForms: null);
    }

    private static Responsibility[] Change(string roleId, IReadOnlyList<Responsibility> responsibilities, TextChange change)
    {
        Responsibility[] changed = new Responsibility[responsibilities.Count];
        for (int index = 0; index < changed.Length; index++)
        {
            Responsibility given = responsibilities[index];
            changed[index] = given.With(given.Area, change(roleId + TextKeys.ResponsibilityPart + given.Id, given.Statement));
        }

        return changed;
    }

    private static TitleForm[] Change(string roleId, IReadOnlyList<TitleForm> forms, TextChange change)
    {
        TitleForm[] changed = new TitleForm[forms.Count];
        for (int index = 0; index < changed.Length; index++)
        {
            TitleForm form = forms[index];
            string key = TextKeys.OfTitleForm(roleId, form.Body.Id, EnumWords.Genders.Of((int)form.Gender));
            changed[index] = form.With(change(key, form.Text));
        }

        return changed;
    }

    private static Focus Change(string roleId, Focus focus, TextChange change)
    {
        LocalizedText audience = change(roleId + TextKeys.AudiencePart, focus.Audience);
        LocalizedText description = change(roleId + TextKeys.FocusPart, focus.Description);
        return ReferenceEquals(audience, focus.Audience) && ReferenceEquals(description, focus.Description)
            ? focus
            : new Focus(focus.Orientation, audience, description) { SourceList = focus.SourceList };
    }

    private static ReportingLine Change(string roleId, ReportingLine line, TextChange change)
    {
        LocalizedText description = change(roleId + TextKeys.ReportingLinePart, line.Description);
        return ReferenceEquals(description, line.Description)
            ? line
            : new ReportingLine(line.ReportsTo, line.SeatInTopManagement, description) { SourceList = line.SourceList };
    }

    private static VendorRelationship Change(string roleId, VendorRelationship given, TextChange change)
    {
        LocalizedText vendors = change(roleId + TextKeys.VendorsWhichPart, given.Vendors);
        LocalizedText purpose = change(roleId + TextKeys.VendorsPurposePart, given.Purpose);
        LocalizedText description = change(roleId + TextKeys.VendorsPart, given.Description);
        bool isSame = ReferenceEquals(vendors, given.Vendors)
            && ReferenceEquals(purpose, given.Purpose)
            && ReferenceEquals(description, given.Description);
        return isSame ? given : new VendorRelationship(given.Scope, vendors, purpose, description) { SourceList = given.SourceList };
    }

    /// <summary>
    /// Makes a role with other parts, or returns the same one where no part is another; without title forms, those of the role stay.
    /// </summary>
    private static Role Copy(
        Role role,
        LocalizedText title,
        LocalizedText mandate,
        Focus focus,
        Responsibility[] responsibilities,
        ReportingLine? reportingLine,
        VendorRelationship? vendors,
        LocalizedText? remark,
        TitleForm[]? titleForms)
    {
        bool isSame = ReferenceEquals(title, role.Title)
            && ReferenceEquals(mandate, role.Mandate)
            && ReferenceEquals(focus, role.Focus)
            && ReferenceEquals(reportingLine, role.ReportingLine)
            && ReferenceEquals(vendors, role.VendorRelationship)
            && ReferenceEquals(remark, role.Remark)
            && responsibilities.SequenceEqual(role.Responsibilities)
            && (titleForms is null || titleForms.SequenceEqual(role.TitleForms));
        if (isSame)
        {
            return role;
        }

        Responsibility? defining = null;
        foreach (Responsibility given in responsibilities)
        {
            defining = given.Id == role.DefiningResponsibility?.Id ? given : defining;
        }

        return new Role(role.Id, title, mandate, focus, new ReadOnlyList<Responsibility>(responsibilities))
        {
            Abbreviation = role.Abbreviation,
            DefiningResponsibility = defining,
            MandateSourceList = role.MandateSourceList,
            ReportingLine = reportingLine,
            VendorRelationship = vendors,
            Remark = remark,
            TitleForms = titleForms ?? role.TitleForms,
            Aliases = role.Aliases,
            FunctionalTitles = role.FunctionalTitles,
            AmbiguousTitles = role.AmbiguousTitles,
            OccupationCodes = role.OccupationCodes,
            MissingOccupationCodes = role.MissingOccupationCodes,
        };
    }
}
