using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>
/// Finds the area that a responsibility names. In a document, these are the document's own areas, then those of the catalog that it builds
/// on, then the built-in ones; elsewhere only the last.
/// </summary>
internal sealed class AreaResolver(ReadingContext context)
{
    internal const string Member = "areas";
    private const int NotInDocument = -1;
    private readonly Dictionary<string, ResponsibilityArea?> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> problems = new(StringComparer.Ordinal);
    private Dictionary<string, ResponsibilityArea>? inherited;
    private string[]? knownIds;
    private int memberDepth = NotInDocument;
    private bool wasRead;
    private bool wasSought;
    private bool isMalformed;

    /// <summary>Gets the document's own areas, in their order.</summary>
    internal IEnumerable<ResponsibilityArea> Own => own.Values.OfType<ResponsibilityArea>();

    /// <summary>Begins a document, at whose start a reader stands.</summary>
    internal void BeginDocument(ref Utf8JsonReader reader) => memberDepth = reader.CurrentDepth + 1;

    /// <summary>Reads the document's list of areas, unless that was done when a responsibility named one of them.</summary>
    internal void ReadAll(ref Utf8JsonReader reader)
    {
        if (wasRead)
        {
            reader.TrySkip();
            return;
        }

        wasRead = true;
        if (!ValueReader.IsArray(ref reader, context, "the areas"))
        {
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            ResponsibilityArea? area = AreaReader.Read(ref reader, context, out string? id, out long idOffset);
            if (id is not null && own.TryGetValue(id, out _))
            {
                context.AddError(idOffset, $"Two areas have the id {Quotation.Of(id)}. Give each its own id.");
            }
            else if (id is not null)
            {
                own.Add(id, area);
            }
        }
    }

    /// <summary>Finds the area whose id a reader stands at; one that is unknown is reported.</summary>
    internal ResponsibilityArea? Find(ref Utf8JsonReader reader, string id)
    {
        if (!TryFind(id, out ResponsibilityArea? area))
        {
            SeekOnce(ref reader);
            if (!TryFind(id, out area) && !isMalformed)
            {
                context.AddError(reader.TokenStartIndex, ProblemOf(id));
            }
        }

        if (area is null)
        {
            context.AddConsequence();
        }

        return area;
    }

    /// <summary>Takes in an area that stands inside a responsibility: in one document, an id has one definition.</summary>
    internal ResponsibilityArea Define(ref Utf8JsonReader reader, ResponsibilityArea area, long offset)
    {
        if (memberDepth == NotInDocument)
        {
            return area;
        }

        SeekOnce(ref reader);
        bool isOwn = own.TryGetValue(area.Id, out ResponsibilityArea? present);
        if (isOwn && present is not null && present != area)
        {
            context.AddError(
                offset,
                $"The area {Quotation.Of(area.Id)} is defined twice, with different texts. Use the same texts, or give one its own id.");
        }

        if (isOwn)
        {
            return present ?? area;
        }

        if (TryFind(area.Id, out present) && present == area)
        {
            return present!;
        }

        own.Add(area.Id, area);
        knownIds = null;
        return area;
    }

    private bool TryFind(string id, out ResponsibilityArea? area)
    {
        if (own.TryGetValue(id, out area))
        {
            return true;
        }

        if (inherited is null)
        {
            inherited = new Dictionary<string, ResponsibilityArea>(StringComparer.Ordinal);
            foreach (ResponsibilityArea below in context.Base?.Areas ?? [])
            {
                inherited.Add(below.Id, below);
            }
        }

        area = inherited.TryGetValue(id, out ResponsibilityArea? known) ? known : BuiltInAreas.TryGet(id);
        return area is not null;
    }

    private string ProblemOf(string id)
    {
        if (!problems.TryGetValue(id, out string? problem))
        {
            knownIds ??= [.. own.Keys.Union(inherited!.Keys).Union(AreaOrder.BuiltInIds)];
            problem = $"Unknown area {Quotation.Of(id)}.{context.Suggest(id, knownIds)}";
            problems.Add(id, problem);
        }

        return problem;
    }

    /// <summary>Looks ahead for the list of areas, where it comes after what names them.</summary>
    private void SeekOnce(ref Utf8JsonReader reader)
    {
        if (memberDepth == NotInDocument || wasRead || wasSought)
        {
            return;
        }

        wasSought = true;
        int errorsBefore = context.Errors.Count;
        int skippedBefore = context.Skipped.Count;
        try
        {
            Seek(reader);
        }
        catch (JsonException)
        {
            // The document will be refused where its JSON ends; until then, nobody can say which areas it would have had.
            isMalformed = true;
            wasRead = false;
            own.Clear();
            context.ReturnTo(errorsBefore, skippedBefore);
        }
    }

    private void Seek(Utf8JsonReader ahead)
    {
        while (ahead.Read() && ahead.CurrentDepth >= memberDepth)
        {
            if (ahead.CurrentDepth == memberDepth && ahead.TokenType == JsonTokenType.PropertyName && IsMember(ref ahead))
            {
                ahead.Read();
                ReadAll(ref ahead);
                return;
            }
        }
    }

    private bool IsMember(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.ValueTextEquals(Member)
                || (context.IgnoresCaseOfMembers && string.Equals(reader.GetString(), Member, StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidOperationException)
        {
            // A name that is not well-formed is reported where it is read.
            return false;
        }
    }
}
