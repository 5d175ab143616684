// What `quotes` is compared with as a process. Without arguments it is an empty program, which shows what starting .NET costs;
// with two it reads JSON Lines from the one file and writes them to the other, which is the least that any tool of this shape does.
if (args.Length == 2)
    JsonCopy.Copier.Copy(args[0], args[1]);
