using System.Globalization;

namespace ExecRoles.Tests.Infrastructure;

/// <summary>Sets the current culture and UI culture until it is disposed: <c>using var _ = new CultureScope("de-AT");</c>.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

    /// <summary>Sets both cultures by name; the empty name is the invariant culture.</summary>
    public CultureScope(string name)
        : this(name, name)
    {
    }

    /// <summary>Sets the two cultures by name.</summary>
    public CultureScope(string culture, string uiCulture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(uiCulture);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        CultureInfo.CurrentCulture = _culture;
        CultureInfo.CurrentUICulture = _uiCulture;
    }
}
