using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Samples;

/// <summary>The web service, started as a process on a free port.</summary>
public sealed partial class AspNetServiceTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _service = new()
    {
        StartInfo = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "AspNetService.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        },
    };

    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder _said = new();
    private HttpClient _client = new();

    public async ValueTask InitializeAsync()
    {
        _service.OutputDataReceived += (_, said) => Hear(said.Data);
        _service.ErrorDataReceived += (_, said) => Hear(said.Data);
        _service.Start();
        _service.BeginOutputReadLine();
        _service.BeginErrorReadLine();
        await Task.WhenAny(_address.Task, Task.Delay(Patience, TestContext.Current.CancellationToken));
        _address.Task.IsCompletedSuccessfully.Should().BeTrue($"it says where it listens; it said: {_said}");
        // A body that will not be read is not sent, however long a busy machine takes to say so: the answer would be lost while it is on its way.
        _client = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = Patience }) { BaseAddress = await _address.Task };
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (!_service.HasExited)
            _service.Kill();
        _service.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task An_article_as_text_comes_back_as_its_quotes()
    {
        JsonElement document = await Post("/quotes", new StringContent("\"Kami siap,\" kata Wirantha Sela."));
        document.GetProperty("quotes")[0].GetProperty("speaker").GetProperty("name").GetString().Should().Be("Wirantha Sela");
    }

    [Fact]
    public async Task An_article_as_json_carries_what_is_known_of_it()
    {
        JsonElement document = await Post("/quotes", JsonContent.Create(new { id = "a1", language = "en", publishedOn = "2024-06-20", text = "\"Yes,\" said Ann Marrow on Wednesday." }));
        document.GetProperty("id").GetString().Should().Be("a1");
        document.GetProperty("publishedOn").GetString().Should().Be("2024-06-20");
        document.GetProperty("quotes")[0].GetProperty("speaker").GetProperty("name").GetString().Should().Be("Ann Marrow");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task An_article_comes_back_as_a_page(string contentType)
    {
        const string Text = "\"</script><b>Kami siap,\" kata Wirantha Sela.";
        using HttpResponseMessage response = await Send("/page", contentType switch
        {
            "text/plain" => new StringContent(Text),
            "application/json" => JsonContent.Create(new { text = Text }),
            _ => new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = Text, ["language"] = "id" }),
        });
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        string page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.Should().StartWith("<!doctype html>").And.Contain("Content-Security-Policy").And.Contain("Wirantha Sela").And.NotContain("<b>");
    }

    [Fact]
    public async Task The_first_page_takes_an_article_from_a_reader()
    {
        string page = await _client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        page.Should().Contain("action=\"page\"").And.Contain("name=\"text\"");
    }

    [Theory]
    [InlineData("/quotes?language=fr", "a", "text/plain", "No language 'fr'. Languages: id, en.")]
    [InlineData("/page?language=fr", "a", "text/plain", "No language 'fr'*")]
    [InlineData("/quotes", "{\"id\": \"a1\"}", "application/json", "Give the article its text*")]
    [InlineData("/page", "a", "application/x-www-form-urlencoded", "Give the article its text*")]
    [InlineData("/quotes", "{", "application/json", "The body is not what its content type 'application/json*")]
    [InlineData("/page", "{\"text\": \"a\", \"publishedOn\": \"soon\"}", "application/json", "The body is not*publishedOn*")]
    public async Task What_makes_no_sense_is_the_caller_s_mistake(string path, string body, string contentType, string detail) =>
        await IsRefused(await Send(path, new StringContent(body, Encoding.UTF8, contentType)), HttpStatusCode.BadRequest, detail);

    [Fact]
    public async Task What_is_too_large_is_not_read() =>
        await IsRefused(await Send("/page", new ByteArrayContent(new byte[(8 * 1024 * 1024) + 1])), HttpStatusCode.RequestEntityTooLarge, "*too large*");

    private async Task<JsonElement> Post(string path, HttpContent content)
    {
        using HttpResponseMessage response = await Send(path, content);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>A busy machine may be so slow to send a body that the server gives up on it, which a client answers by sending it again.</summary>
    private async Task<HttpResponseMessage> Send(string path, HttpContent content)
    {
        await content.LoadIntoBufferAsync(TestContext.Current.CancellationToken);
        for (int again = 4; ; again--)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
            request.Headers.ExpectContinue = true;
            HttpResponseMessage response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
            if (again == 0 || response.StatusCode != HttpStatusCode.RequestTimeout)
                return response;
            response.Dispose();
        }
    }

    private static async Task IsRefused(HttpResponseMessage response, HttpStatusCode status, string detail)
    {
        using (response)
        {
            response.StatusCode.Should().Be(status);
            response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
            JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
            problem.GetProperty("detail").GetString().Should().Match(detail);
        }
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        lock (_said)
            _said.AppendLine(line);
        if (Listening().Match(line) is { Success: true } match)
            _address.TrySetResult(new Uri(match.Groups["address"].Value));
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
