namespace ExecRoles;

/// <summary>The aspects that are not areas, in the words of a catalog.</summary>
internal sealed class OwnAspects
{
    private static readonly OwnAspects BuiltIn = new(Wording.BuiltIn);

    internal readonly Aspect Mandate;
    internal readonly Aspect Focus;
    internal readonly Aspect ReportingLine;
    internal readonly Aspect Vendors;

    private OwnAspects(Wording wording)
    {
        Mandate = new Aspect(Aspect.MandateId, wording["aspects.mandate"], AspectKind.Own, wording);
        Focus = new Aspect(Aspect.FocusId, wording["aspects.focus"], AspectKind.Own, wording);
        ReportingLine = new Aspect(Aspect.ReportingLineId, wording["aspects.reporting-line"], AspectKind.Own, wording);
        Vendors = new Aspect(Aspect.VendorsId, wording["aspects.vendors"], AspectKind.Vendors, wording);
    }

    internal static OwnAspects Of(Wording wording) => ReferenceEquals(wording, Wording.BuiltIn) ? BuiltIn : new OwnAspects(wording);
}
