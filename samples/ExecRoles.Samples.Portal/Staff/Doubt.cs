namespace ExecRoles.Samples.Portal.Staff;

/// <summary>Why a title alone does not settle which role somebody has.</summary>
public enum Doubt
{
    Unknown,
    Related,
    SeveralReadings,
    SeveralRoles,
    LevelOpen,
    NotWhole,
}
