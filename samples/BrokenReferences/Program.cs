using System;
using BrokenReferences;
using ResolutionGen;

// The texts are made up, with a defect for each rule that one text decides. Building this project shows them; running it lists where.
foreach (CatalogueEntry entry in ResolutionCatalog.All)
    Console.WriteLine($"{entry.Symbol}: {entry.Title}");
