using System.Collections.ObjectModel;
using System.Text.Json;
using Deque.AxeCore.Commons;
using FluentAssertions;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Interactions;

namespace QuoteExtractor.Browser.Tests;

/// <summary>A page that is open in the browser, and what a reader does with it.</summary>
internal sealed class BrowserPage
{
    private readonly ChromeDriver _driver;
    private readonly string _address;

    public BrowserPage(ChromeDriver driver, string address)
    {
        _driver = driver;
        _address = address;
        driver.Navigate().GoToUrl("about:blank");
        Forget();
        driver.Navigate().GoToUrl(address);
    }

    public IWebElement One(string selector) => _driver.FindElement(By.CssSelector(selector));

    public ReadOnlyCollection<IWebElement> All(string selector) => _driver.FindElements(By.CssSelector(selector));

    public string[] Texts(string selector) => [.. All(selector).Select(element => element.Text)];

    /// <summary>What a script returns: the words in the page whether they are seen or not, for one.</summary>
    public T Ask<T>(string script, params object[] arguments) => (T)_driver.ExecuteScript(script, arguments)!;

    public string WordsOf(string selector) =>
        Ask<string>("return [...document.querySelectorAll(arguments[0])].map(element => element.textContent).join('')", selector);

    /// <summary>The words of all that is lit in the text in one way: <c>as-cue</c>.</summary>
    public string Lit(string className) => WordsOf($".text .lit.{className}");

    public void Point(IWebElement element) => new Actions(_driver).MoveToElement(element).Perform();

    public void Press(string keys) => new Actions(_driver).SendKeys(keys).Perform();

    /// <summary>Clicks a link inside the page, which goes there only once the browser has told it of the new address.</summary>
    public void Follow(IWebElement link)
    {
        _driver.ExecuteScript("window.arrived = false; addEventListener('hashchange', () => { window.arrived = true; }, { once: true })");
        link.Click();
        Wait(() => Ask<bool>("return window.arrived"));
    }

    public void Type(string words)
    {
        IWebElement search = One("#search");
        search.SendKeys(words);
        // The page waits for the end of a word.
        Wait(() => One("#status").Text.Contains(words, StringComparison.OrdinalIgnoreCase));
    }

    public void Slide(double confidence) =>
        _driver.ExecuteScript("const slider = arguments[0]; slider.value = arguments[1]; slider.dispatchEvent(new Event('input'))", One("#least"), confidence);

    public void Resize(int width, int height) => Emulate("setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false });

    public void Dark() => Emulate("setEmulatedMedia", new() { ["features"] = new[] { new Dictionary<string, object> { ["name"] = "prefers-color-scheme", ["value"] = "dark" } } });

    /// <summary>The page as it is while the browser prints it.</summary>
    public void OnPaper()
    {
        Emulate("setEmulatedMedia", new() { ["media"] = "print" });
        _driver.ExecuteScript("dispatchEvent(new Event('beforeprint'))");
    }

    /// <summary>Prints the page, and counts the sheets.</summary>
    public int Sheets()
    {
        byte[] pdf = _driver.Print(new PrintOptions()).AsByteArray;
        // A sheet is an object of this type, which Chromium writes uncompressed; "/Pages" is the list of them.
        return System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b");
    }

    public void BackToScreen()
    {
        _driver.ExecuteScript("dispatchEvent(new Event('afterprint'))");
        Emulate("setEmulatedMedia", new() { ["media"] = "", ["features"] = Array.Empty<object>() });
        Emulate("clearDeviceMetricsOverride", []);
    }

    /// <summary>What makes the page hard to use for somebody, by axe-core's rules for WCAG 2.2 AA and good practice.</summary>
    public string[] Barriers()
    {
        _driver.ExecuteScript(new BundledAxeScriptProvider().GetScript());
        string json = (string)_driver.ExecuteAsyncScript("""
            const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
              .then(result => done(JSON.stringify(result.violations.map(each => each.id + ": " + each.help + " – " + each.nodes.map(node => node.html).slice(0, 3).join(" ")))))
              .catch(error => done(JSON.stringify([String(error)])));
            """)!;
        return JsonSerializer.Deserialize<string[]>(json)!;
    }

    /// <summary>Holds for every page: no complaint in the console, and nothing is asked of anybody.</summary>
    public void HasBeenQuiet()
    {
        _driver.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message).Should().BeEmpty();
        _driver.Manage().Logs.GetLog(LogType.Performance).Select(entry => RequestIn(entry.Message)).OfType<string>()
            .Should().OnlyContain(address => address.StartsWith(_address.Split('#')[0], StringComparison.Ordinal));
    }

    private static string? RequestIn(string entry)
    {
        using JsonDocument json = JsonDocument.Parse(entry);
        JsonElement message = json.RootElement.GetProperty("message");
        return message.GetProperty("method").GetString() == "Network.requestWillBeSent"
            ? message.GetProperty("params").GetProperty("request").GetProperty("url").GetString()
            : null;
    }

    public static void Wait(Func<bool> until)
    {
        DateTime end = DateTime.UtcNow.AddSeconds(10);
        while (!until())
        {
            (DateTime.UtcNow < end).Should().BeTrue("the page is to react within seconds");
            Thread.Sleep(20);
        }
    }

    private void Emulate(string command, Dictionary<string, object?> parameters) => _driver.ExecuteCdpCommand($"Emulation.{command}", parameters);

    private void Forget()
    {
        _driver.Manage().Logs.GetLog(LogType.Browser);
        _driver.Manage().Logs.GetLog(LogType.Performance);
    }
}
