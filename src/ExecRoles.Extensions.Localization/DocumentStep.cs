using ExecRoles.Json;
using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles;

/// <summary>Adds a catalog in the wire format.</summary>
internal sealed class DocumentStep(string name, Func<Stream> open, RoleCatalogJsonOptions? reading, bool isFile) : ICatalogStep
{
    public void Apply(CatalogDraft draft, IServiceScopeFactory scopes)
    {
        try
        {
            using Stream? stream = open();
            if (stream is null)
            {
                draft.RefuseRoles($"{this} cannot be read: what should open its stream gave null.");
                return;
            }

            draft.Add(RoleCatalogJson.Load(stream, reading));
        }
        catch (RoleCatalogFormatException exception)
        {
            string count = exception.Errors.Count == 1 ? "1 error" : FormattableString.Invariant($"{exception.Errors.Count} errors");
            draft.RefuseRoles($"{this} has {count}:\n{string.Join("\n", exception.Errors)}");
        }
        catch (Exception exception) when (isFile && exception is FileNotFoundException or DirectoryNotFoundException)
        {
            draft.RefuseRoles($"{this} does not exist. Give the path of a file that does; a relative one is taken from the current directory.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            draft.RefuseRoles($"{this} cannot be read: {exception.Message}");
        }
    }

    public override string ToString() => $"The role catalog {name}";
}
