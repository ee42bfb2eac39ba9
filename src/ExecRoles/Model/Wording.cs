using System.Collections.Concurrent;

namespace ExecRoles;

/// <summary>The words that belong to no role or area: names of aspects and enum values, and what renderings say of their own.</summary>
internal sealed class Wording
{
    private readonly ConcurrentDictionary<string, LocalizedText> texts = new(StringComparer.Ordinal);
    private Aspect? mandate;
    private Aspect? focus;
    private Aspect? vendors;

    internal static Wording BuiltIn { get; } = new();

    internal Aspect Mandate => mandate ??= AspectOf(Aspect.MandateId);

    internal Aspect Focus => focus ??= AspectOf(Aspect.FocusId);

    internal Aspect Vendors => vendors ??= AspectOf(Aspect.VendorsId);

    internal LocalizedText this[string key] => texts.TryGetValue(key, out LocalizedText? text) ? text : texts.GetOrAdd(key, EmbeddedTexts.Get);

    private Aspect AspectOf(string id) => new(id, this[RoleTextKeys.ForAspect(id)]);
}
