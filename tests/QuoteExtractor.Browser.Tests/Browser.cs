using System.Runtime.InteropServices;
using System.Text.Json;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using Xunit;

namespace QuoteExtractor.Browser.Tests;

/// <summary>A browser of this machine; where there is none, tests that need it are skipped with the reason.</summary>
public sealed class Browser : IDisposable
{
    // Set where a test run without a browser would show nothing: in .ci/run.
    private const string Required = "QUOTES_BROWSER_REQUIRED";

    // A machine of ours must not look anything up of its own accord: what a page asks for is what the tests count.
    private static readonly string[] s_switches =
    [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--window-size=1400,900", "--force-device-scale-factor=1",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("quotes-browser-");
    private readonly ChromeDriver? _driver;

    public Browser()
    {
        string? program = Find("chromium", "chromium-browser", "google-chrome"), driver = Find("chromedriver");
        if (program is null || driver is null)
            return;
        var options = new ChromeOptions { BinaryLocation = program };
        options.AddArguments(s_switches);
        options.AddArgument($"--user-data-dir={Path.Combine(_folder.FullName, "profile")}");
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        options.SetLoggingPreference(LogType.Performance, LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(driver)!, Path.GetFileName(driver));
        service.SuppressInitialDiagnosticInformation = true;
        _driver = new ChromeDriver(service, options, TimeSpan.FromMinutes(2));
    }

    /// <summary>The browser, or the end of a test that cannot run without it.</summary>
    public ChromeDriver Driver
    {
        get
        {
            bool required = Environment.GetEnvironmentVariable(Required) == "1";
            Assert.False(_driver is null && required, $"{Required} is 1, and there is no chromium with its chromedriver: install them.");
            Assert.SkipWhen(_driver is null, "there is no chromium with its chromedriver on this machine");
            return _driver!;
        }
    }

    /// <summary>Writes a page of documents and opens it.</summary>
    /// <param name="fragment">Where in the page: <c>#article-2</c>.</param>
    internal BrowserPage Open(IEnumerable<QuoteDocument> documents, string fragment = "")
    {
        ChromeDriver driver = Driver;
        return new BrowserPage(driver, Write(documents) + fragment);
    }

    /// <summary>How long the browser works until a page can be used, in seconds: what other programs take meanwhile is not counted.</summary>
    internal double WorkToOpen(IEnumerable<QuoteDocument> documents)
    {
        ChromeDriver driver = Driver;
        string address = Write(documents), before = driver.CurrentWindowHandle;
        driver.SwitchTo().NewWindow(WindowType.Tab);
        driver.ExecuteCdpCommand("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
        driver.Navigate().GoToUrl(address);
        object answer = driver.ExecuteCdpCommand("Performance.getMetrics", [])!;
        driver.Close();
        driver.SwitchTo().Window(before);
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(answer));
        return json.RootElement.GetProperty("metrics").EnumerateArray()
            .Single(metric => metric.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble();
    }

    public void Dispose()
    {
        _driver?.Dispose();
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // The browser may still write its profile; the folder is a temporary one.
        }
    }

    private string Write(IEnumerable<QuoteDocument> documents)
    {
        string path = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.html");
        using (FileStream file = File.Create(path))
            documents.WriteHtml(file);
        return new Uri(path).AbsoluteUri;
    }

    private static string? Find(params string[] names)
    {
        string ending = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? ".exe" : "";
        IEnumerable<string> places =
            from name in names
            from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            where folder.Length > 0
            select Path.Combine(folder, name + ending);
        return places.FirstOrDefault(File.Exists);
    }
}
