namespace ExecRoles.Samples.Portal.Web;

/// <summary>How much somebody may send. Fields have lower limits of their own, which their pages explain.</summary>
public static class UploadLimits
{
    public const int RequestBytes = 4 * 1024 * 1024;
}
