#if NETSTANDARD2_0
#pragma warning disable IDE0130
namespace System.Runtime.CompilerServices;

/// <summary>Marks <c>init</c> accessors for compilers; later frameworks have it.</summary>
internal static class IsExternalInit;
#else
using System.Runtime.CompilerServices;

// The type is part of the signature of each init accessor: what was compiled against the netstandard2.0 build looks for it here.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
