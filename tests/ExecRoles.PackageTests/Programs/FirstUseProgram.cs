using System;
using System.Runtime;
using ExecRoles;
using ExecRoles.Titles;

// How many methods are compiled while the program runs, for the first page and then for the first title: what is ready to run needs none.
long before = JitInfo.GetCompiledMethodCount(currentThread: true);
int characters = Roles.Compare(Roles.Cio, Roles.Cto).ToMarkdown("de").Length;
long afterPage = JitInfo.GetCompiledMethodCount(currentThread: true);
bool isKnown = TitleResolver.Default.TryResolve("Leiterin IT", TitleStrength.Functional, out _);
long afterTitle = JitInfo.GetCompiledMethodCount(currentThread: true);
Console.WriteLine(characters > 0 && isKnown ? $"{afterPage - before} {afterTitle - afterPage}" : "nothing");
