using System.Buffers.Binary;
using System.Reflection;
using ExecRoles.Samples.Portal.BrowserTests.Infrastructure;

namespace ExecRoles.Samples.Portal.BrowserTests;

/// <summary>The pictures in <c>docs/pictures</c>, which <c>EXECROLES_UPDATE_PICTURES=1</c> takes anew.</summary>
public sealed class PicturesTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string Update = "EXECROLES_UPDATE_PICTURES";
    private const int MostBytes = 200_000;

    private static readonly string Folder = Path.Combine(ProjectDirectory(), "..", "..", "docs", "pictures");

    [Theory]
    [InlineData("comparison-de.png", "de", "/t/south/compare?id=cio&id=cto", 1280, 1000)]
    [InlineData("matrix-en.png", "en", "/t/south/matrix", 1280, 1000)]
    [InlineData("review-en.png", "en", "/t/north/staff/review", 1280, 1000)]
    [InlineData("comparison-phone-en.png", "en", "/t/south/compare?id=cio&id=cto", 390, 1500)]
    public async Task Picture_OfPage_IsThereInItsSize(string name, string language, string path, int width, int height)
    {
        string file = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            Directory.CreateDirectory(Folder);
            await using Visitor visitor = await Visitor.ArriveAsync(site, language, width, height);
            await visitor.OpenAsync(path);
            await visitor.Page.ScreenshotAsync(new() { Path = file });
        }

        byte[] picture = await File.ReadAllBytesAsync(file);
        picture.AsSpan(1, 3).SequenceEqual("PNG"u8).ShouldBeTrue();
        BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)).ShouldBe(width);
        BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20)).ShouldBe(height);
        picture.Length.ShouldBeLessThan(MostBytes);
    }

    private static string ProjectDirectory() => typeof(PicturesTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory")
        .Value!;
}
