namespace SiteGen.Import.Classifying;

/// <summary>One way in which a block shows by itself what it is.</summary>
internal interface IBlockRule
{
    /// <summary>What the block is; absent when this rule cannot tell.</summary>
    ClassifiedBlock? Classify(BlockView block);
}
