using System.Text;

namespace ExecRoles;

/// <summary>All that makes two catalogs equal or unequal, as a flat list: each fact has a name, made of its key and its language.</summary>
internal sealed class CatalogFacts
{
    internal const string VersionKey = "version";
    internal const string RolesKey = "roles";
    internal const string ListSeparator = ", ";

    // Between the key of a fact and its language; the order of a list has a mark instead of one.
    internal const char Separator = '\n';
    private const string OrderMark = "*";
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    internal CatalogFacts(RoleCatalog catalog)
    {
        Add(VersionKey, catalog.Version);
        AddOrder(RolesKey, catalog);
        AddOrder(TextKeys.AreaRoot, catalog.Areas);
        foreach (KeyValuePair<string, LocalizedText> text in catalog.Texts)
        {
            Add(text.Key, text.Value);
        }

        foreach (Role role in catalog)
        {
            Add(role, role.Id.Value);
        }

        foreach (Boundary boundary in catalog.Boundaries)
        {
            Add(boundary.Key, boundary.Sources);
        }
    }

    internal readonly List<string> Names = [];

    internal string? Find(string name) => values.TryGetValue(name, out string? value) ? value : null;

    /// <summary>Says whether a fact is the order of a list, which counts only for what two catalogs have in common.</summary>
    internal static bool IsOrder(string name) => name.EndsWith(OrderMark, StringComparison.Ordinal);

    private void Add(Role role, string id)
    {
        Add(id + ".abbreviation", role.Abbreviation);
        Add(id + TextKeys.MandatePart, role.MandateSources);
        Add(id + TextKeys.FocusPart + ".orientation", role.Focus.ToString());
        Add(id + TextKeys.FocusPart, role.Focus.Sources);
        if (role.ReportingLine is { } line)
        {
            string key = id + TextKeys.ReportingLinePart;
            Add(key + ".seat", EnumWords.Seats.Of((int)line.SeatInTopManagement));
            Add(key + ".reports-to", line.ReportsTo.Count == 0 ? null : line.ToString());
            Add(key, line.Sources);
        }

        AddOrder(id + ".responsibilities", role.Responsibilities);
        Add(id + ".defining-responsibility", role.DefiningResponsibility?.Id);
        foreach (Responsibility responsibility in role.Responsibilities)
        {
            string key = id + TextKeys.ResponsibilityPart + responsibility.Id;
            Add(key + ".area", responsibility.Area.Id);
            Add(key, responsibility.Sources);
        }

        if (role.VendorRelationship is { } vendors)
        {
            Add(id + TextKeys.VendorsPart + ".scope", vendors.ToString());
            Add(id + TextKeys.VendorsPart, vendors.Sources);
        }

        List<string> forms = [];
        foreach (TitleForm form in role.TitleForms)
        {
            forms.Add(RoleRules.KeyOf(form));
            Add(id + TextKeys.TitlePart + "." + RoleRules.KeyOf(form), form.Sources);
        }

        AddOrder(id + ".title-forms", forms);
        Add(id + ".aliases.", role.Aliases);
        Add(id + ".functional-titles.", role.FunctionalTitles);
        for (int index = 0; index < role.AmbiguousTitles.Count; index++)
        {
            AmbiguousTitle title = role.AmbiguousTitles[index];
            string key = id + ".ambiguous-titles." + (index + 1);
            Add(key, title.Title);
            Add(key + ".roles", title.RoleIds.Count == 0 ? null : string.Join(ListSeparator, title.RoleIds));
            Add(key + ".other-readings.", title.OtherReadings);
            Add(key + ".combines-roles", title.CombinesRoles ? "true" : null);
        }

        AddCodes(role, id);
    }

    private void AddCodes(Role role, string id)
    {
        List<string> keys = [];
        foreach (OccupationCode code in role.OccupationCodes)
        {
            string plain = id + TextKeys.CodePart + Plain(code.Scheme) + "." + Plain(code.Code, isCode: true);
            string key = AddCode(keys, plain, code.ToString(), code.SchemeVersion, code.Remark, code.Sources);
            Add(key + ".relation", EnumWords.Relations.Of((int)code.Relation));
            Add(key + ".label", code.Label);
            Add(key + ".uri", code.Uri?.OriginalString);
        }

        AddOrder(id + ".codes", keys);
        keys.Clear();
        foreach (MissingOccupationCode missing in role.MissingOccupationCodes)
        {
            string plain = id + ".missing-codes." + Plain(missing.Scheme);
            AddCode(keys, plain, missing.Scheme, missing.SchemeVersion, missing.Remark, missing.Sources);
        }

        AddOrder(id + ".missing-codes", keys);
    }

    // Schemes and codes are any text, and two may look the same once they are plain.
    private string AddCode(
        List<string> keys, string plain, string value, string? version, LocalizedText? remark, IReadOnlyList<Source> sources)
    {
        string key = plain;
        for (int number = 2; keys.Contains(key); number++)
        {
            key = plain + "~" + number;
        }

        keys.Add(key);
        Add(key, value);
        Add(key + ".version", version);
        Add(key + ".remark", remark);
        Add(key, sources);
        return key;
    }

    // A point before a small letter would look like the beginning of what is said about a code.
    private static string Plain(string text, bool isCode = false)
    {
        StringBuilder plain = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            bool isPoint = isCode
                && character == '.'
                && index + 1 < text.Length
                && text[index + 1] is (>= '0' and <= '9') or (>= 'A' and <= 'Z');
            if (isPoint || character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or '-')
            {
                plain.Append(isCode ? character : char.ToLowerInvariant(character));
            }
            else if (character == ' ')
            {
                plain.Append('-');
            }
        }

        return plain.ToString();
    }

    private void Add(string key, IReadOnlyList<LocalizedText> texts)
    {
        for (int index = 0; index < texts.Count; index++)
        {
            Add(key + (index + 1), texts[index]);
        }
    }

    private void Add(string key, IReadOnlyList<Source> sources)
    {
        for (int index = 0; index < sources.Count; index++)
        {
            Source source = sources[index];
            string own = key + ".sources." + (index + 1);
            Add(own, source.Scheme);
            Add(own + ".version", source.Version);
            Add(own + ".place", source.Place);
            Add(own + ".uri", source.Uri?.OriginalString);
            Add(own + ".remark", source.Remark);
        }
    }

    private void Add(string key, LocalizedText? text)
    {
        foreach (LanguageText part in text?.Texts ?? [])
        {
            Add(key, part.Text, part.Language);
        }
    }

    // Of roles, areas and responsibilities, the string is the id.
    private void AddOrder(string key, IEnumerable<object> items) => Add(key, string.Join(ListSeparator, items), OrderMark);

    private void Add(string key, string? value, string language = "")
    {
        if (value is not null)
        {
            string name = key + Separator + language;
            Names.Add(name);
            values.Add(name, value);
        }
    }
}
