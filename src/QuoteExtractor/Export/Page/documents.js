// The documents as they are in the JSON export, with what the page counts of them.

const unnamed = "";
const colours = 8;

function prepare(article, number) {
  article.number = number;
  article.quotes.forEach((quote, index) => {
    quote.index = index;
    quote.article = article;
    quote.key = quote.speaker?.name ?? unnamed;
    quote.words = quote.text.split(/\s+/).filter(Boolean).length;
    quote.day = quote.date?.value ?? article.publishedOn;
  });
  article.voices = voicesOf(article.quotes);
  article.voices.forEach((voice, rank) => { voice.colour = colourOf(rank); });
  article.colourOf = new Map(article.voices.map(voice => [voice.key, voice.colour]));
  article.name = article.title ?? firstLine(article.text) ?? article.id ?? "Article";
  return article;
}

/** Who speaks in some quotes, those with the most words first. */
function voicesOf(quotes) {
  const voices = new Map();
  let all = 0;
  for (const quote of quotes) {
    let voice = voices.get(quote.key);
    if (!voice) voices.set(quote.key, voice = { key: quote.key, quotes: 0, words: 0, role: null, affiliation: null, articles: new Set() });
    voice.quotes++;
    voice.words += quote.words;
    voice.articles.add(quote.article.number);
    voice.role ??= quote.speaker?.role ?? null;
    voice.affiliation ??= quote.speaker?.affiliation ?? null;
    all += quote.words;
  }
  const ranked = [...voices.values()].sort((a, b) => b.words - a.words);
  for (const voice of ranked) voice.share = all ? voice.words / all : 0;
  return ranked;
}

// The ninth speaker has the colour of the first, with stripes.
const colourOf = rank => `c${rank % colours}` + (Math.floor(rank / colours) % 2 ? " striped" : "");

function firstLine(text) {
  const line = /\S[^\n]*/.exec(text.slice(0, 2000))?.[0].trim();
  return line ? (line.length > 110 ? line.slice(0, 110) + "…" : line) : null;
}

const nameOf = key => key === unnamed ? "Nobody named" : key;

const documents = [...document.querySelectorAll("script.document")].map((element, number) => prepare(JSON.parse(element.textContent), number));
