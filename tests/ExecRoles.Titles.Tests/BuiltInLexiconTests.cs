using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using ExecRoles.Titles.Tests.Infrastructure;

namespace ExecRoles.Titles.Tests;

/// <summary>The lexicon that the build made, and the one that is made anew where an application brings a later <c>ExecRoles</c>.</summary>
public sealed class BuiltInLexiconTests
{
    private const ushort LaterVersion = 99;

    [Fact]
    public void Resolve_BesideALaterExecRoles_AnswersTheSame()
    {
        LaterExecRoles context = new();
        Type type = context.LoadFromAssemblyPath(typeof(TitleResolver).Assembly.Location).GetType(typeof(TitleResolver).FullName!)!;
        Func<string, object> resolve = type.GetMethod(nameof(TitleResolver.Resolve))!
            .CreateDelegate<Func<string, object>>(type.GetProperty(nameof(TitleResolver.Default))!.GetValue(null));

        TestTitle[] differing = Array.FindAll(TestTitle.All.ToArray(), one => resolve(one.Title).ToString() != TitleResolver.Default.Resolve(one.Title).ToString());

        differing.Select(static one => one.Title).ShouldBeEmpty();
        context.Assemblies.Single(static assembly => assembly.GetName().Name == "ExecRoles").GetName().Version!.Major.ShouldBe(LaterVersion);
        context.Unload();
    }

    /// <summary>Loads the packages once more, <c>ExecRoles</c> with a later version in its name.</summary>
    private sealed class LaterExecRoles() : AssemblyLoadContext(isCollectible: true)
    {
        // The version follows the four bytes of the hash algorithm (ECMA-335, II.22.2).
        private const int VersionOffset = 4;

        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == "ExecRoles" ? LoadFromStream(new MemoryStream(Renumbered(typeof(Role).Assembly.Location))) : null;

        private static byte[] Renumbered(string file)
        {
            byte[] assembly = File.ReadAllBytes(file);
            using PEReader reader = new(new MemoryStream(assembly));
            int row = reader.PEHeaders.MetadataStartOffset + reader.GetMetadataReader().GetTableMetadataOffset(TableIndex.Assembly);
            BinaryPrimitives.WriteUInt16LittleEndian(assembly.AsSpan(row + VersionOffset), LaterVersion);
            return assembly;
        }
    }
}
