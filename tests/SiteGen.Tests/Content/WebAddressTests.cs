using SiteGen.Content;
using Xunit;

namespace SiteGen.Tests.Content;

public class WebAddressTests
{
    [Theory]
    [InlineData("https://voorbeeld.nl/x?y=z#k", true)]
    [InlineData("http://voorbeeld.nl", true)]
    [InlineData("HTTPS://voorbeeld.nl", true)]
    [InlineData("/nieuws/2017/x/", true)]
    [InlineData("/", true)]
    [InlineData("mailto:a@b.nl?subject=Hallo", true)]
    [InlineData("tel:+31701234567", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JaVaScRiPt:alert(1)", false)]
    [InlineData("java\nscript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("ftp://x.nl", false)]
    [InlineData("//kwaad.nl", false)]
    [InlineData("/\\kwaad.nl", false)]
    [InlineData("https://", false)]
    [InlineData("https://bank.nl@kwaad.nl/", false)]
    [InlineData("https:voorbeeld", false)]
    [InlineData("nieuws/x", false)]
    [InlineData("", false)]
    [InlineData("mailto:", false)]
    [InlineData("mailto:x", false)]
    [InlineData("tel:bel", false)]
    [InlineData("https://x.nl/<script>", false)]
    public void Only_harmless_addresses_are_allowed(string address, bool allowed) => Assert.Equal(allowed, WebAddress.IsAllowed(address));

    [Theory]
    [InlineData("beleidsociaaldomein@wassenaar.nl", true)]
    [InlineData("a.b+c@sub.voorbeeld.nl", true)]
    [InlineData("@b.nl", false)]
    [InlineData("a@b", false)]
    [InlineData("a@b@c.nl", false)]
    [InlineData("a..b@c.nl", false)]
    [InlineData("a b@c.nl", false)]
    [InlineData("a@-b.nl", false)]
    public void Email_addresses_are_known(string text, bool known) => Assert.Equal(known, WebAddress.IsEmail(text));
}
