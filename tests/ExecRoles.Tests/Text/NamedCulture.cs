using System.Globalization;

namespace ExecRoles.Tests.Text;

/// <summary>A culture of any name, also one that no machine knows.</summary>
internal sealed class NamedCulture(string name) : CultureInfo(string.Empty)
{
    public override string Name => name;
}
