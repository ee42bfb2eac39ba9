using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>A localizer that reads the options which it is itself a part of.</summary>
internal sealed class OptionsReadingLocalizer(IOptions<ExecRolesOptions> options) : IStringLocalizer<SharedTexts>
{
    public LocalizedString this[string name] => new(name, $"{options.Value}");

    public LocalizedString this[string name, params object[] arguments] => this[name];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
