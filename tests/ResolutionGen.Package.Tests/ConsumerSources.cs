using System.IO;

namespace ResolutionGen.Package.Tests;

/// <summary>What people who use the package write.</summary>
internal static class ConsumerSources
{
    public const string SeedName = "A_RES_72_31.zh.txt";

    public static string Seed { get; } = File.ReadAllText(Repository.PathOf("seeds/" + SeedName));

    /// <summary>A text whose end was lost in the middle of a note.</summary>
    public const string Cut =
        """
        90/7. Measures to be taken

        The General Assembly,

        Recalling its resolution 89/56 of 3 December 2034,1

        1. Decides to take measures;

        2. Requests the Secretary-General to report to it at its ninety-first session.

        62nd plenary meeting
        4 December 2035

        __________________

        1 See the report of the Secretary-Gen
        """;

    /// <summary>A resolution with a Warning in lines 5 (RG0303), 7 (RG0202) and 11 (RG0501), an Info in line 11 (RG0702), and in line 13 what RG0506 finds, which is off by default.</summary>
    /// <param name="number">The number of the resolution in session 70.</param>
    public static string Damaged(int number) =>
        $"""
        70/{number}. Care of tide tables

        The General Assembly,

        Recalling its resolution 69/56 of 31 November 2014,

        Recalling also the report A/69/,

        1. Decides to keep tide tables;

        3. Requests a report of the the Secretary-General;

        4. Requests another report.

        62nd plenary meeting
        4 December 2015

        """;

    public const string Program =
        """
        using System;
        using System.Text;
        using ResolutionGen;

        namespace Consumer
        {
            public static class Program
            {
                public const string Text = Res72_31.Texts.Operative4;

                public static void Main()
                {
                    Console.OutputEncoding = Encoding.UTF8;
                    Console.WriteLine(Res72_31.Operative[4].Text);
                    Console.WriteLine(Res72_31.Operative[4].Text == Text);
                    Console.WriteLine(Res72_31.Operative.P4.Reference == Res72_31.Refs.Operative4);
                    foreach (Citation citation in Res72_31.Document.Citations)
                    {
                        if (citation.Date != null)
                            Console.WriteLine(citation.Symbol + " " + citation.Date);
                    }
                }
            }
        }

        """;

    /// <summary>Asks for a paragraph that is not there, and uses a class of each text that is still good.</summary>
    public const string Careless =
        """
        namespace Careless
        {
            public static class Program
            {
                public static string Text => Res72_31.Operative[17].Text + Res90_7.Operative[1].Text;
            }
        }

        """;

    public const string Frameworks = "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><OutputType Condition=\"'$(TargetFramework)' == 'net10.0'\">Exe</OutputType>";

    public const string OneFramework = "<TargetFramework>net10.0</TargetFramework>";

    public const string AllTexts = "<AdditionalFiles Include=\"**/*.txt\" />";

    public static string Project(string properties, string items) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup><PackageReference Include="ResolutionGen" Version="$VERSION$" />{items}</ItemGroup>
        </Project>
        """;

    public static string Solution(params string[] projects)
        => "<Solution>" + string.Concat(System.Array.ConvertAll(projects, project => $"<Project Path=\"{project}/{project}.csproj\" />")) + "</Solution>";
}
