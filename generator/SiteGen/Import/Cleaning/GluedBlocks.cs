namespace SiteGen.Import.Cleaning;

/// <summary>Cuts blocks in which two were glued together.</summary>
internal static class GluedBlocks
{
    /// <summary>The same blocks, each that has a seam as the two it was made of; the list itself when none has one, as in most texts.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="seam">Where the second part of a block begins; 0 when it is whole.</param>
    internal static List<CleanBlock> Split(List<CleanBlock> blocks, Func<CleanBlock, int> seam)
    {
        List<CleanBlock>? apart = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var (block, at) = (blocks[i], seam(blocks[i]));
            if (at == 0)
            {
                apart?.Add(block);
                continue;
            }

            apart ??= blocks[..i];
            apart.Add(block with { Text = block.Text.Slice(0, at).Trim() });
            apart.Add(block with { Text = block.Text.Slice(at, block.Text.Length - at).Trim(), BlankBefore = true });
        }

        return apart ?? blocks;
    }
}
