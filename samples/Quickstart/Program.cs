using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Quickstart;
using ResolutionGen;

Console.OutputEncoding = Encoding.UTF8;

// Found by the number that is printed before it; Operative[17] would be a warning of the compiler.
Paragraph four = Res72_31.Operative[4];
Console.WriteLine($"{Res72_31.Symbol}, operative paragraph {four.Label}");
Console.WriteLine($"  {four.Text}");

// The same paragraph as a property of its own, with its text in IntelliSense, and its name as a constant.
Console.WriteLine($"  {Res72_31.Operative.P4.Reference} is the constant {Res72_31.Refs.Operative4}");

Footnote six = Res72_31.Footnotes[6];
Console.WriteLine();
Console.WriteLine($"Footnote {six.Label}");
Console.WriteLine($"  {six.Text}");

Paragraph referring = Res72_31.Document.Paragraphs().First(paragraph => paragraph.Footnotes.Contains(six));
Console.WriteLine($"  {referring.Path} refers to it: {referring.Text}");

Console.WriteLine();
Console.WriteLine("Dated citations");
foreach (Citation citation in Res72_31.Document.Citations)
{
    if (citation.Date is { } date)
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "  {0,-14}{1}  {2}", citation.Symbol, date, citation.Uri));
}
