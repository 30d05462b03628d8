using System;
using System.IO;
using System.Text;
using ResolutionGen.Tool;

// The encoding of the console is not asked: results are UTF-8 everywhere, as files and pipes expect them.
return ResgenCommand.Run(args, Open(Console.OpenStandardOutput()), Open(Console.OpenStandardError()), showsProgress: !Console.IsErrorRedirected);

static StreamWriter Open(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16) { NewLine = "\n" };
