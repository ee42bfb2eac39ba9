using ExecRoles;
using ExecRoles.Titles;

// A step of the build: makes the lexicon of the built-in roles and words, which the library carries as a resource.
using FileStream table = File.Create(args[0]);
new LexiconWriter(table).Write(BuiltInLexicon.ExecRolesName, LexiconBuilder.Build(Roles.All, TitleVocabulary.BuiltIn.Lines));
