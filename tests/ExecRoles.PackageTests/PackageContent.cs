using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;

namespace ExecRoles.PackageTests;

internal static class PackageContent
{
    public static IReadOnlyList<string> Files(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName).Where(IsOurs).Order(StringComparer.Ordinal)];
    }

    /// <summary>Gives each file with its hash, without the two that NuGet may name at random or in which it writes that name.</summary>
    public static IReadOnlyList<string> Hashes(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(file => file != "_rels/.rels" && Path.GetExtension(file) != ".psmdcp")
                .Order(StringComparer.Ordinal)
                .Select(file => $"{Path.GetFileName(package)}/{file} {Convert.ToHexString(SHA256.HashData(Read(package, file)))}"),
        ];
    }

    public static byte[] Read(string package, string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        using Stream content = archive.GetEntry(file).ShouldNotBeNull().Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    public static XElement Metadata(string package)
    {
        using var content = new MemoryStream(Read(package, Files(package).Single(file => file.EndsWith(".nuspec", StringComparison.Ordinal))));
        XElement root = XDocument.Load(content).Root.ShouldNotBeNull();
        return root.Element(root.Name.Namespace + "metadata").ShouldNotBeNull();
    }

    private static bool IsOurs(string file) =>
        file != "[Content_Types].xml" && !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal);
}
