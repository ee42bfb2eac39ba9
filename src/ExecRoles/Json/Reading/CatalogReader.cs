using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads a catalog in one pass.</summary>
internal sealed class CatalogReader
{
    private static readonly ObjectShape Shape = new(
        "a role catalog", 1, "schemaVersion", "version", AreaResolver.Member, "roles", "boundaries", "texts", "$schema");
    private readonly ReadingContext context;
    private readonly DocumentBoundaries boundaries;
    private readonly TextOverrides texts;
    private readonly List<Role> roles = [];
    private readonly SeenNames roleIds = new();
    private readonly HashSet<string> skippedRoleIds = new(StringComparer.Ordinal);
    private string? version;

    private CatalogReader(ReadingContext context)
    {
        this.context = context;
        boundaries = new DocumentBoundaries(context);
        texts = new TextOverrides(context);
    }

    internal static RoleCatalog Read(ref Utf8JsonReader reader, ReadingContext context) => new CatalogReader(context).Read(ref reader);

    private RoleCatalog Read(ref Utf8JsonReader reader)
    {
        ObjectMembers members = new(ref reader, context, Shape);
        context.Areas.BeginDocument(ref reader);
        while (members.MoveNext(ref reader, out string? name))
        {
            switch (name)
            {
                case "schemaVersion":
                    ReadSchemaVersion(ref reader);
                    break;
                case "version":
                    version = ValueReader.ReadText(ref reader, context, "the version of the catalog");
                    break;
                case AreaResolver.Member:
                    context.Areas.ReadAll(ref reader);
                    break;
                case "roles":
                    ReadRoles(ref reader);
                    break;
                case "boundaries":
                    boundaries.ReadAll(ref reader);
                    break;
                case "texts":
                    texts.ReadAll(ref reader);
                    break;
                default:
                    ValueReader.TryReadString(ref reader, context, "the address of the schema", out _);
                    break;
            }
        }

        return MakeCatalog();
    }

    private RoleCatalog MakeCatalog()
    {
        IReadOnlyList<Boundary>? checkedBoundaries = boundaries.Check(roleIds, skippedRoleIds);
        bool isWhole = context.Errors.Count == 0;
        return texts.ApplyTo(isWhole ? Combine(checkedBoundaries) : new RoleCatalog(), isWhole);
    }

    private RoleCatalog Combine(IReadOnlyList<Boundary>? checkedBoundaries)
    {
        ReadOnlyList<ResponsibilityArea> areas = new([.. context.Areas.Own]);
        ReadOnlyList<Role> allRoles = new([.. roles]);
        RoleCatalog document = areas.Count == 0
            ? new RoleCatalog(allRoles) { Version = version }
            : new RoleCatalog(allRoles) { Areas = areas, Version = version };
        if (context.Base is { } below)
        {
            RoleCatalog combined = below.With(document);
            return combined.With(combined.BoundarySet.With(checkedBoundaries ?? []));
        }

        return checkedBoundaries is null ? document : CatalogBoundaries.WithExactly(document, checkedBoundaries);
    }

    private void ReadSchemaVersion(ref Utf8JsonReader reader)
    {
        const int SupportedVersion = 1;
        bool isNumber = reader.TokenType == JsonTokenType.Number;
        if (isNumber && reader.TryGetInt32(out int version) && version == SupportedVersion)
        {
            return;
        }

        long offset = reader.TokenStartIndex;
        string found = isNumber ? Quotation.Of(JsonElement.ParseValue(ref reader).GetRawText()) : ValueReader.NameOf(reader.TokenType);
        context.AddError(
            offset,
            $"The schema version is {found}, but this release of ExecRoles reads only 1. Use a newer release for newer documents.");
        reader.TrySkip();
    }

    private void ReadRoles(ref Utf8JsonReader reader)
    {
        if (!ValueReader.IsArray(ref reader, context, "the roles"))
        {
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            int failuresBefore = context.Failures;
            Role? role = RoleReader.Read(ref reader, context, out string? id, out long idOffset);
            if (id is not null && !roleIds.Add(id))
            {
                context.AddError(idOffset, $"Two roles have the id {Quotation.Of(id)}. Give each its own id.");
            }

            if (role is not null)
            {
                roles.Add(role);
            }
            else if (id is not null && context.Failures == failuresBefore)
            {
                skippedRoleIds.Add(id);
            }
        }
    }
}
