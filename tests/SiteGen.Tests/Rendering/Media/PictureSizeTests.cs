using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Rendering.Media;
using Xunit;

namespace SiteGen.Tests.Rendering.Media;

public class PictureSizeTests
{
    private const string Gif = "R0lGODlhJQAVAPAAAP8AAAAAACH5BAAAAAAALAAAAAAlABUAAAIahI+py+0Po5y02ouz3rz7D4biSJbmiaYqWgAAOw==";
    private const string WebpLossy = "UklGRk4AAABXRUJQVlA4IEIAAABQAwCdASolABUAPpFGnkslo6KhpWgAsBIJZwDO3oAAK/fDcAD+7qY//2LOWwLx//7nA/7nA/7nA/jbB+29aoAAAAA=";
    private const string WebpLossless = "UklGRhwAAABXRUJQVlA4TA8AAAAvJAAFAAcQ/Y/+ByKi/wEA";
    private const string WebpExtended = "UklGRlgAAABXRUJQVlA4WAoAAAAQAAAAJAAAFAAAQUxQSAkAAAABBxAREYiI/gcAVlA4ICgAAADwAgCdASolABUAPpFGnkslo6KhpWgAsBIJaQAAKUNt8AD++M79KAAA";
    private const string Avif = "AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAIAAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAlAAAAFQAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhAAAAChtZGF0EgAKBhgVJKMCEDIUGAAKKKKEALNXJYc7twCRlZ4EEYA=";

    private static readonly byte[] Png = [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 37, 0, 0, 0, 21, 8, 2, 0, 0, 0];

    private static byte[] Jpeg(byte orientation) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2,
        0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
        0xFF, 0xFF, 0xC2, 0, 11, 8, 0, 21, 0, 37, 1, 1, 0x11, 0, 0xFF, 0xDA,
    ];

    [Fact]
    public void Every_kind_says_its_size()
    {
        Assert.All(
            new[] { Png, Jpeg(1), Convert.FromBase64String(Gif), Convert.FromBase64String(WebpLossy), Convert.FromBase64String(WebpLossless), Convert.FromBase64String(WebpExtended), Convert.FromBase64String(Avif) },
            bytes => Assert.Equal(new PictureSize(37, 21), PictureSize.Of(bytes)));
    }

    [Theory]
    [InlineData(1, 37, 21)]
    [InlineData(3, 37, 21)]
    [InlineData(6, 21, 37)]
    [InlineData(8, 21, 37)]
    public void A_photograph_of_a_turned_telephone_is_measured_as_turned(byte orientation, int width, int height) =>
        Assert.Equal(new PictureSize(width, height), PictureSize.Of(Jpeg(orientation)));

    [Fact]
    public void A_turned_avif_is_measured_as_turned()
    {
        // The fourth property of the item becomes a rotation by a quarter.
        var bytes = Convert.FromBase64String(Avif);
        var at = bytes.AsSpan().IndexOf("pixi"u8);
        "irot"u8.CopyTo(bytes.AsSpan(at));
        bytes[at + 4] = 1;
        Assert.Equal(new PictureSize(21, 37), PictureSize.Of(bytes));
    }

    [Theory]
    [InlineData("<svg width=\"37\" height=\"21\"/>", 37, 21)]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- <svg width='1' height='1'> -->\n<svg xmlns='x' width='37px' height='21px'>", 37, 21)]
    [InlineData("<!DOCTYPE svg [ <!ENTITY a 'b'> ]><svg viewBox='0 0 37 21'>", 37, 21)]
    [InlineData("<svg viewBox='0,0,370,210' width='37'>", 37, 21)]
    [InlineData("<svg viewBox='0 0 370 210' height='21'>", 37, 21)]
    [InlineData("<svg width='100%' height='100%' viewBox='0 0 37 21'>", 37, 21)]
    [InlineData("<svg width='1in' height='2.54cm'>", 96, 96)]
    [InlineData("<svg width='2em' height='1e1'>", 32, 10)]
    [InlineData("<svg:svg xmlns:svg='x' width='37' height='21'>", 37, 21)]
    [InlineData("<svg stroke-width='5' width = '37' height = '21'>", 37, 21)]
    public void A_drawing_says_its_size_or_its_shape(string text, int width, int height) =>
        Assert.Equal(new PictureSize(width, height), PictureSize.Of(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("")]
    [InlineData("tekst")]
    [InlineData("<html width='1' height='1'>")]
    [InlineData("<svg>")]
    [InlineData("<svg width='0' height='0'>")]
    [InlineData("<svg width='-5' height='5'>")]
    [InlineData("<svg width='1e300' height='1e300'>")]
    [InlineData("<svg width='NaN' height='5'>")]
    [InlineData("<svg viewBox='0 0 0 5'>")]
    [InlineData("<svg width='37'")]
    [InlineData("<!-- <svg width='37' height='21'>")]
    [InlineData("<!DOCTYPE [")]
    [InlineData("GIF89a")]
    public void Other_files_say_nothing(string text) => Assert.Null(PictureSize.Of(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Any_bytes_are_survived()
    {
        byte[][] seeds = [Png, Jpeg(6), Convert.FromBase64String(Gif), Convert.FromBase64String(WebpLossy), Convert.FromBase64String(WebpLossless), Convert.FromBase64String(WebpExtended), Convert.FromBase64String(Avif), "<svg viewBox='0 0 37 21' width='5'>"u8.ToArray()];
        var broken =
            from seed in Gen.Elements(seeds)
            from length in Gen.Choose(0, seed.Length)
            from changes in Gen.Zip(Gen.Choose(0, seed.Length - 1), Gen.Elements<byte>(0, 1, 0x7F, 0x80, 0xFF)).ListOf()
            select Broken(seed, length, changes);
        Prop.ForAll(broken.ToArbitrary(), bytes =>
        {
            var size = PictureSize.Of(bytes);
            return size is null or { Width: > 0, Height: > 0 };
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    private static byte[] Broken(byte[] seed, int length, IEnumerable<(int, byte)> changes)
    {
        var bytes = seed.ToArray();
        foreach (var (at, value) in changes) bytes[at] = value;
        return bytes[..length];
    }
}
