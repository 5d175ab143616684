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
        _client = new HttpClient { BaseAddress = await _address.Task };
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

    [Fact]
    public async Task What_makes_no_sense_is_the_caller_s_mistake()
    {
        (await Status("/quotes?language=fr", new StringContent("a"))).Should().Be(HttpStatusCode.BadRequest);
        (await Status("/quotes", JsonContent.Create(new { id = "a1" }))).Should().Be(HttpStatusCode.BadRequest);
        (await Status("/quotes", new StringContent("{", Encoding.UTF8, "application/json"))).Should().Be(HttpStatusCode.BadRequest);
    }

    private async Task<JsonElement> Post(string path, HttpContent content)
    {
        using HttpResponseMessage response = await _client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private async Task<HttpStatusCode> Status(string path, HttpContent content)
    {
        using HttpResponseMessage response = await _client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return response.StatusCode;
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
