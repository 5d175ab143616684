// One article as it was written. Contents, cues, mentions and the rest may lie in one another or overlap, so the text is cut at all their borders.

const nothingOpen = () => ({ article: null, marks: [], records: [], parts: [], nodes: [], begun: new Set(), last: new Map(), pinned: null });
const opened = nothingOpen();
const roles = ["cue", "mention", "via", "date", "place", "event", "values"];

/** Every range of an article with what it is to which quote. */
function rangesOf(article) {
  const ranges = article.sentences.map(sentence => ({ role: "sentence", start: sentence.start, end: sentence.end }));
  const add = (quote, role, span) => { if (span && span.end > span.start) ranges.push({ quote, role, start: span.start, end: span.end }); };
  for (const quote of article.quotes) {
    quote.content.forEach(span => add(quote, "content", span));
    quote.via.forEach(span => add(quote, "via", span));
    quote.values?.forEach(span => add(quote, "values", span));
    add(quote, "mention", quote.speaker?.mention);
    for (const role of ["cue", "date", "place", "event"]) add(quote, role, quote[role]);
  }
  for (const marked of article.unattributed) ranges.push({ role: "unattributed", marked, start: marked.start, end: marked.end });
  return ranges;
}

/** Paragraphs are parted by empty lines; all other white space stays as it is. */
function paragraphsOf(text) {
  const paragraphs = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    if (gap.index > start) paragraphs.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
}

/** Calls back for every stretch between two borders, in order, with the ranges that hold it. */
function cut(article, paragraphs, onStretch) {
  const ranges = rangesOf(article);
  const begins = Map.groupBy(ranges, range => range.start), ends = Map.groupBy(ranges, range => range.end);
  const borders = new Set([0, article.text.length]);
  for (const range of [...ranges, ...paragraphs]) borders.add(range.start).add(range.end);
  const sorted = [...borders].sort((a, b) => a - b);
  const holding = new Set();
  sorted.forEach((start, i) => {
    ends.get(start)?.forEach(range => holding.delete(range));
    begins.get(start)?.forEach(range => holding.add(range));
    if (i + 1 < sorted.length) onStretch(start, sorted[i + 1], holding);
  });
}

function drawText(article) {
  const body = make("div", { class: "text", lang: article.language });
  const paragraphs = paragraphsOf(article.text);
  let next = 0, paragraph = null, mark = null;
  cut(article, paragraphs, (start, end, holding) => {
    if (next < paragraphs.length && paragraphs[next].start === start) {
      paragraph = isHeadline(article, paragraphs[next]) ? make("h2", { id: "title", dir: "auto" }) : make("p", { dir: "auto" });
      body.append(paragraph);
      mark = null;
      next++;
    }
    if (!paragraph || start >= paragraphs[next - 1].end) return;
    const content = [...holding].find(range => range.role === "content");
    if (!content) mark = null;
    else if (mark?.quote !== content.quote) paragraph.append((mark = drawMark(content.quote)).element);
    drawStretch(article, start, end, holding, mark?.element ?? paragraph);
  });
  for (const { quote, element } of opened.marks) opened.last.set(quote, element);
  for (const element of opened.last.values()) element.classList.add("last");
  for (const p of body.children) if (!p.querySelector("mark, .part") && p.querySelector(".furniture")) p.classList.toggle("furniture", onlyFurniture(p));
  return body;
}

/** Without a title of its own an article begins with it, as a short line without a full stop. */
function isHeadline(article, { start, end }) {
  const line = article.text.slice(start, end).trim();
  return !article.title && article.text.slice(0, start).trim() === "" && end < article.text.length
    && line.length <= 140 && !/[\n.!?]/.test(line) && !article.quotes.some(quote => quote.content[0].start < end);
}

const onlyFurniture = paragraph => [...paragraph.childNodes].every(node => node.classList?.contains("furniture") || !node.textContent.trim());

function drawMark(quote) {
  const first = !opened.begun.has(quote);
  opened.begun.add(quote);
  const element = make("mark", {
    class: `said ${quote.kind} ${quote.article.colourOf.get(quote.key)}`,
    id: first ? `quote-${quote.index + 1}` : null,
    role: first ? "button" : null,
    tabindex: first ? "0" : null,
    "aria-pressed": first ? "false" : null,
    "aria-describedby": first ? "describes-quotes" : null,
    "data-number": String(quote.index + 1),
    onpointerenter: () => point(quote),
    onpointerleave: () => point(opened.pinned),
    onfocus: () => point(quote),
    onblur: () => point(opened.pinned),
    onclick: () => pin(opened.pinned === quote ? null : quote),
    onkeydown: event => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      pin(opened.pinned === quote ? null : quote);
    },
  });
  const mark = { quote, element };
  opened.marks.push(mark);
  return mark;
}

function drawStretch(article, start, end, holding, parent) {
  const parts = [...holding].filter(range => roles.includes(range.role));
  const furniture = ![...holding].some(range => range.quote || range.role === "sentence") && article.text.slice(start, end).trim() !== "";
  const marked = [...holding].find(range => range.role === "unattributed")?.marked;
  let target = parent;
  if (parts.length || furniture || marked) {
    const names = [furniture ? "furniture" : null, parts.length ? "part" : null, marked ? "unattributed" : null];
    // Inside a quote the pointer is at the quote.
    const told = marked && parent.localName !== "mark";
    target = make("span", {
      class: names.filter(Boolean).join(" "),
      onpointerenter: () => { if (told) pointMarked(article, marked); },
      onpointerleave: () => { if (told) point(opened.pinned); },
    });
    parent.append(target);
    for (const part of parts) opened.parts.push({ quote: part.quote, role: part.role, element: target });
  }
  addText(target, article.text.slice(start, end), (node, at) => opened.nodes.push({ node, start: start + at }));
}

function drawArticle(article) {
  Object.assign(opened, nothingOpen(), { article });
  const facts = [article.outlet, article.publishedOn, article.id !== article.name ? article.id : null].filter(Boolean);
  const line = make("p", { class: "facts" });
  facts.forEach((fact, i) => line.append(i ? " · " : "", aside(fact)));
  const address = safeAddress(article.url);
  if (address) line.append(facts.length ? " · " : "", make("a", { href: address, rel: "noopener noreferrer external" }, "original"));
  const text = drawText(article);
  const headed = text.firstElementChild?.id === "title";
  if (headed) text.firstElementChild.after(line);
  return make("article", { "aria-labelledby": "title" },
    documents.length > 1 ? drawWay(article) : null,
    headed ? null : make("h2", { id: "title", lang: article.language, class: article.title ? null : "hidden" }, aside(article.name)),
    line.childNodes.length && !headed ? line : null,
    make("p", { id: "describes-quotes", class: "hidden" }, "A quote. Its record stands behind the article; press Enter to keep it open."),
    text,
    drawUnattributed(article),
    drawRecords(article));
}

// An address comes from the article, so it may be a script.
function safeAddress(address) {
  try {
    const url = new URL(address);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

function drawWay(article) {
  const to = (other, words, rel) => other ? make("a", { href: `#article-${other.number + 1}`, rel, "aria-label": `${words} article: ${other.name}` }, words) : make("span", { "aria-hidden": "true" }, words);
  return make("nav", { class: "way", "aria-label": "Articles" },
    make("a", { href: "#" }, "All articles"),
    make("span", { class: "where" }, `${article.number + 1} of ${documents.length}`),
    to(documents[article.number - 1], "Previous", "prev"),
    to(documents[article.number + 1], "Next", "next"));
}
