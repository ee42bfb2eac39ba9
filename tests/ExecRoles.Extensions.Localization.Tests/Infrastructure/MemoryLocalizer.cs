using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ExecRoles.Extensions.Localization.Tests;

/// <summary>An application's own localizer, over <see cref="MemoryTexts"/>: it looks languages up by cutting their tags, and can be disposed of asynchronously alone.</summary>
internal sealed class MemoryLocalizer<TResource>(MemoryTexts texts) : IStringLocalizer<TResource>, IAsyncDisposable
{
    public LocalizedString this[string name] => texts.Find(CultureInfo.CurrentUICulture.Name, name) is { } text
        ? new LocalizedString(name, text)
        : new LocalizedString(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments] => this[name];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => throw new NotSupportedException("This localizer cannot list its texts.");

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        texts.DisposedLocalizers++;
    }
}
