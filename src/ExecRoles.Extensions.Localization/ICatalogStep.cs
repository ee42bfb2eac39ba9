using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles;

/// <summary>One call on the options, kept until start-up. Its string is the call as users wrote it, for messages.</summary>
internal interface ICatalogStep
{
    /// <summary>Does what the call says to the draft, or tells the draft why not.</summary>
    void Apply(CatalogDraft draft, IServiceScopeFactory scopes);
}
