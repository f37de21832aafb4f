using System.Globalization;
using System.Text.Json;

namespace SiteGen.Rendering.Feeds;

/// <summary>Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
internal static class JsonFeedWriter
{
    internal static byte[] Write(FeedDocument feed)
    {
        using var bytes = new MemoryStream(4096);
        using (var json = new Utf8JsonWriter(bytes, JsonForms.Compact))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", feed.PageUrl);
            json.WriteString("feed_url", feed.JsonUrl);
            if (feed.Description is { } description) json.WriteString("description", description);
            json.WriteString("language", feed.Language);
            if (feed.IconUrl is { } icon) json.WriteString("icon", icon);
            Authors(json, feed.Author);
            json.WriteStartArray("items");
            foreach (var item in feed.Items) Item(json, item, feed);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Item(Utf8JsonWriter json, FeedItem item, FeedDocument feed)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Url);
        json.WriteString("url", item.Url);
        json.WriteString("title", item.Title);

        // The standard asks for the text in one of two forms: the whole as HTML, or else the lead as plain text.
        if (item.ContentHtml is { } content)
        {
            json.WriteString("summary", item.Summary);
            json.WriteString("content_html", content);
        }
        else
        {
            json.WriteString("content_text", item.Summary);
        }

        if (item.Published is { } published) json.WriteString("date_published", Text(published));
        if (item.Updated != item.Published) json.WriteString("date_modified", Text(item.Updated));
        if (item.ImageUrl is { } image) json.WriteString("image", image);
        if (item.Language is { } language) json.WriteString("language", language);
        if (item.Author != feed.Author) Authors(json, item.Author);
        if (item.Categories.Count > 0)
        {
            json.WriteStartArray("tags");
            foreach (var category in item.Categories) json.WriteStringValue(category);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Text(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
