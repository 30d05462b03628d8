namespace ResolutionGen;

/// <summary>What a collection of paragraphs knows besides them: the name that messages use and the prefix of its paths.</summary>
internal static class CollectionHeadCodec
{
    public static void Write(CompactWriter writer, ParagraphCollection paragraphs)
    {
        writer.Text(paragraphs.Owner);
        writer.Text(paragraphs.Prefix);
    }

    public static (string Owner, string Prefix) Read(CompactReader reader)
    {
        var owner = reader.Text();
        return (owner, reader.Text());
    }
}
