using System.Text;
using SiteGen.Serve;
using Xunit;

namespace SiteGen.Tests.Serve;

public sealed class HeaderRulesTests
{
    private static readonly HeaderRules Rules = HeaderRules.Read(Encoding.UTF8.GetBytes(
        "# beleid\n/*\n  X-Frame-Options: DENY\n  Strict-Transport-Security: max-age=1\n  geen regel\n\n/zoek/*\n  Cache-Control: immutable\n  X-Zoek: ja\n/over/\n\tX-Over: ja: nee\n/*.ics\n  X-Agenda: ja\n"));

    [Theory]
    [InlineData("", "X-Frame-Options=DENY")]
    [InlineData("zoek/a.bin", "X-Frame-Options=DENY X-Zoek=ja")]
    [InlineData("over/", "X-Frame-Options=DENY X-Over=ja: nee")]
    [InlineData("over/x", "X-Frame-Options=DENY")]
    [InlineData("agenda/agenda.ics", "X-Frame-Options=DENY X-Agenda=ja")]
    public void An_address_gets_the_headers_of_every_rule_that_fits_except_those_for_the_host_alone(string address, string headers) =>
        Assert.Equal(headers, string.Join(' ', Rules.For(address).Select(header => header.Key + "=" + header.Value)));
}
