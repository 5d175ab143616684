// Puts the parts together and listens to the reader.

/** Draws what is open anew, as far as the choice changes it. */
function refresh() {
  if (chosen.article === null) byId("main").replaceChildren(...drawOverview());
  else choose();
  drawSpeakers();
  countUnattributed();
  tell();
}

/** In an open article quotes that are not asked for stand as plain text. */
function choose() {
  if (opened.pinned && !chosenSpeaks(opened.pinned)) pin(null);
  leaveOut();
  markFound();
}

function leaveOut() {
  for (const { quote, element } of opened.records) element.hidden = !chosenSpeaks(quote);
  for (const { quote, element } of opened.marks) {
    const shown = chosenSpeaks(quote);
    element.classList.toggle("off", !shown);
    if (!element.id) continue;
    if (shown) {
      element.tabIndex = 0;
      element.setAttribute("role", "button");
      element.setAttribute("aria-pressed", String(opened.pinned === quote));
    } else {
      for (const name of ["tabindex", "role", "aria-pressed"]) element.removeAttribute(name);
    }
  }
}

/** Marks the searched words where they stand, without touching the text. */
function markFound() {
  if (!globalThis.CSS?.highlights) return;
  CSS.highlights.delete("found");
  const pattern = searched();
  if (!pattern || !opened.article) return;
  const ranges = [];
  let at = 0;
  for (const hit of opened.article.text.matchAll(pattern)) {
    const end = hit.index + hit[0].length;
    while (at < opened.nodes.length && opened.nodes[at].start + opened.nodes[at].node.length <= hit.index) at++;
    for (let i = at; i < opened.nodes.length && opened.nodes[i].start < end; i++) {
      const { node, start } = opened.nodes[i];
      const range = document.createRange();
      range.setStart(node, Math.max(0, hit.index - start));
      range.setEnd(node, Math.min(node.length, end - start));
      ranges.push(range);
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}

/** Says what is shown, also to whoever does not see it. */
function tell() {
  const article = documents[chosen.article];
  const quotes = article ? article.quotes : documents.flatMap(each => each.quotes);
  const shown = quotes.filter(chosenSpeaks).length;
  const parts = [];
  if (shown < quotes.length) parts.push(`${shown} of ${plural(quotes.length, "quote")} shown`);
  const pattern = searched();
  if (pattern && article) parts.push(`“${chosen.search.trim()}”: ${plural([...article.text.matchAll(pattern)].length, "time")}`);
  if (pattern && !article) parts.push(`“${chosen.search.trim()}” in ${plural(documents.filter(isFound).length, "article")}`);
  byId("status").replaceChildren();
  addText(byId("status"), parts.join(" · "));
}

/** Opens what the address names: #article-4, #article-4-quote-2, or the overview. */
function open(moveFocus) {
  const [, number, quoteNumber] = /^#article-(\d+)(?:-quote-(\d+))?$/.exec(location.hash) ?? [];
  chosen.article = documents.length === 1 ? 0 : documents[number - 1]?.number ?? null;
  const article = documents[chosen.article];
  if (article && chosen.speaker !== null && !article.colourOf.has(chosen.speaker)) chosen.speaker = null;
  document.title = article ? `${article.name} – who said what` : "Who said what";
  if (article) byId("main").replaceChildren(drawArticle(article));
  document.body.classList.toggle("in-article", Boolean(article));
  refresh();
  point(null);
  scrollTo(0, 0);
  const quote = article?.quotes[quoteNumber - 1];
  if (quote) show(quote);
  else if (moveFocus) byId("main").focus({ preventScroll: true });
}

function show(quote) {
  const mark = opened.marks.find(each => each.quote === quote)?.element;
  mark?.scrollIntoView({ block: "nearest" });
  mark?.focus({ preventScroll: true });
  pin(quote);
}

function drawKinds() {
  for (const kind of kinds) {
    const box = make("input", { type: "checkbox", id: `kind-${kind}`, checked: true, onchange: () => {
      if (box.checked) chosen.kinds.add(kind);
      else chosen.kinds.delete(kind);
      refresh();
    } });
    byId("kinds").append(make("label", { for: `kind-${kind}` }, box, make("span", { class: `sample ${kind} plain` }, kind)));
  }
  byId("kinds").append(drawUnattributedChoice());
}

function clear() {
  Object.assign(chosen, { speaker: null, kinds: new Set(kinds), least: 0, period: null, search: "", unattributed: true });
  for (const box of byId("kinds").querySelectorAll("input")) box.checked = true;
  byId("least").value = 0;
  byId("least-shown").value = "0.00";
  byId("search").value = "";
  refresh();
}

function listen() {
  let typing;
  byId("search").addEventListener("input", event => {
    clearTimeout(typing);
    typing = setTimeout(() => { chosen.search = event.target.value; refresh(); }, 120);
  });
  byId("least").addEventListener("input", event => {
    chosen.least = Number(event.target.value);
    byId("least-shown").value = chosen.least.toFixed(2);
    refresh();
  });
  byId("all-speakers").addEventListener("click", () => { allSpeakers = true; drawSpeakers(); });
  byId("clear").addEventListener("click", clear);
  addEventListener("hashchange", () => open(true));
  addEventListener("keydown", event => { if (event.key === "Escape") pin(null); });
  const narrow = matchMedia("screen and (max-width: 56rem)");
  const fold = () => { byId("side").open = !narrow.matches; };
  narrow.addEventListener("change", fold);
  fold();
  addEventListener("beforeprint", unfold);
  addEventListener("afterprint", foldUp);
}

const quoted = documents.flatMap(article => article.quotes);
byId("summary").textContent = [documents.length === 1 ? null : plural(documents.length, "article"), plural(quoted.length, "quote"), plural(new Set(quoted.map(quote => quote.key).filter(Boolean)).size, "speaker")].filter(Boolean).join(" · ");
drawKinds();
listen();
open(false);
