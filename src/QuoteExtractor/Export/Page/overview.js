// All articles: how many quotes, whose words, and, once something is chosen, which quotes.

const mostQuotes = 3;
const mostVoices = 4;
const rowsAtOnce = 40;

function drawOverview() {
  Object.assign(opened, nothingOpen());
  const rows = shownRows();
  const list = make("ul", { class: "articles" });
  drawRows(list, rows, 0);
  return [
    drawTimeline(),
    make("section", { "aria-labelledby": "articles-heading" },
      make("h2", { id: "articles-heading" }, "Articles ", make("span", { class: "count" }, rows.length === documents.length ? String(rows.length) : `${rows.length} of ${documents.length}`)),
      rows.length ? list : make("p", { class: "hint" }, "Nothing is found. Show everything, or search for fewer words.")),
  ].filter(Boolean);
}

/** The rows that are seen first at once, the others bit by bit, so that the page of a large archive opens as fast as that of a small one. */
function drawRows(list, rows, from) {
  for (const row of rows.slice(from, from + rowsAtOnce)) list.append(drawRow(row));
  if (from + rowsAtOnce < rows.length) setTimeout(() => { if (from === 0 || list.isConnected) drawRows(list, rows, from + rowsAtOnce); });
}

const shownRows = () => documents.map(article => ({ article, quotes: article.quotes.filter(chosenSpeaks) })).filter(row => isShown(row));
const isShown = row => (row.quotes.length > 0 || !isFiltered()) && isFound(row.article);
const isFiltered = () => chosen.speaker !== null || chosen.kinds.size < kinds.length || chosen.least > 0 || chosen.period !== null;

/** Whether the searched words stand in an article: its text, its title or its speakers. */
function isFound(article) {
  const pattern = searched("iu");
  return !pattern || [article.title, article.outlet, article.text, ...article.voices.map(voice => voice.key)].some(text => text && pattern.test(text));
}

function drawRow({ article, quotes }) {
  const voices = voicesOf(quotes);
  const facts = make("span", { class: "facts" });
  [article.outlet, article.publishedOn].filter(Boolean).forEach((fact, i) => facts.append(i ? " · " : "", aside(fact)));
  facts.append(facts.childNodes.length ? " · " : "", plural(quotes.length, "quote"), " · ", plural(voices.length, "speaker"));
  return make("li", {},
    make("h3", { lang: article.language }, make("a", { href: `#article-${article.number + 1}` }, aside(article.name))),
    facts,
    bar(voices.map(voice => ({ share: voice.share, colour: article.colourOf.get(voice.key) }))),
    drawVoices(article, voices),
    isNarrowed() ? drawFound(article, quotes) : null);
}

/** Whose the widest parts of the bar are. */
function drawVoices(article, voices) {
  const line = make("p", { class: "voices" });
  for (const voice of voices.slice(0, mostVoices)) {
    line.append(make("span", {}, make("span", { class: `dot ${article.colourOf.get(voice.key)}`, "aria-hidden": "true" }), aside(nameOf(voice.key))), " ");
  }
  if (voices.length > mostVoices) line.append(`and ${voices.length - mostVoices} more`);
  return line;
}

/** The first of the quotes that are asked for. */
function drawFound(article, quotes) {
  const pattern = searched("iu");
  const saying = pattern ? quotes.filter(quote => pattern.test(quote.text) || pattern.test(quote.key)) : quotes;
  if (!saying.length) return null;
  const list = make("ul", { class: "found" });
  for (const quote of saying.slice(0, mostQuotes)) {
    list.append(make("li", {}, make("a", { href: `#article-${article.number + 1}-quote-${quote.index + 1}`, lang: article.language },
      aside(nameOf(quote.key), "name"), " ", aside(quote.text))));
  }
  if (saying.length > mostQuotes) list.append(make("li", { class: "more" }, `and ${plural(saying.length - mostQuotes, "more quote")}`.replace("more quotes", "more")));
  return list;
}
