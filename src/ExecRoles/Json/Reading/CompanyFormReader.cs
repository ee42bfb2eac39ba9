using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads company forms by their ids alone; JSON does not know the names that code gives them.</summary>
internal static class CompanyFormReader
{
    internal static CompanyForm? Read(ref Utf8JsonReader reader, ReadingContext context)
    {
        long offset = reader.TokenStartIndex;
        if (!ValueReader.TryReadString(ref reader, context, CompanyForm.What, out string? id))
        {
            return null;
        }

        if (!TryParse(id, out CompanyForm? form))
        {
            context.AddError(offset, ProblemOf(id));
        }

        return form;
    }

    internal static bool TryParse(string id, [NotNullWhen(true)] out CompanyForm? form)
    {
        form = CompanyForm.TryParse(id, out CompanyForm? named) && named.Id == id ? named : null;
        return form is not null;
    }

    internal static string ProblemOf(string id) => CompanyForm.TryParse(id, out CompanyForm? named)
        ? $"{ValueReader.UnknownWord(id, CompanyForm.What)} Did you mean '{named.Id}'?"
        : Identifier.Problem(id, CompanyForm.What)!;
}
