namespace ExecRoles;

/// <summary>The built-in areas: each is made when it is first used, so that no role pays for the areas of others.</summary>
internal static class BuiltInAreas
{
    private static readonly ResponsibilityArea?[] Made = new ResponsibilityArea?[AreaOrder.BuiltInIds.Length];

    internal static ResponsibilityArea Get(string id) =>
        TryGet(id) ?? throw new InvalidOperationException($"There is no built-in area '{id}'.");

    internal static ResponsibilityArea? TryGet(string id)
    {
        int index = Array.IndexOf(AreaOrder.BuiltInIds, id);
        return index < 0
            ? null
            : Volatile.Read(ref Made[index]) ?? Interlocked.CompareExchange(ref Made[index], Make(id), null) ?? Made[index]!;
    }

    private static ResponsibilityArea Make(string id) =>
        new(id, BuiltInTexts.Get(TextKeys.OfArea(id))) { Description = BuiltInTexts.Get(TextKeys.OfArea(id) + TextKeys.DescriptionPart) };
}
