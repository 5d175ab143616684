// All that is known of one quote.

// What stands in the record at a place of its own, or nowhere.
const quoteFields = new Set(["kind", "text", "content", "cue", "speaker", "via", "date", "place", "event", "confidence", "sentence", "paragraph", "index", "article", "key", "words", "day"]);
const speakerFields = new Set(["id", "name", "kind", "role", "affiliation", "mention", "resolution", "aliases"]);
const resolutions = {
  fullName: "full name", shortName: "short name", alias: "other name", title: "title", description: "description", pronoun: "pronoun",
  clitic: "clitic", sharedSubject: "subject of the clause before", continuation: "the quote goes on", none: "nothing",
};

function drawRecord(quote) {
  const list = make("dl");
  const add = (name, value, role) => {
    if (value === null || value === undefined || value === "") return;
    list.append(make("dt", {}, name), make("dd", { class: role ? `as-${role}` : null }, typeof value === "string" ? aside(value) : value));
  };
  add("Cue", quote.cue?.text, "cue");
  add("Mention", quote.speaker?.mention?.text, "mention");
  add("Known by", quote.speaker ? resolutions[quote.speaker.resolution] ?? quote.speaker.resolution : null);
  add("Via", quote.via.map(via => via.text).join(", "), "via");
  add("Date", quote.date ? worded(quote.date) : null, "date");
  add("Place", quote.place?.text, "place");
  add("Event", quote.event?.text, "event");
  // Fields that a later version adds are shown as they are.
  for (const [name, value] of [...Object.entries(quote.speaker ?? {}).filter(([name]) => !speakerFields.has(name)), ...Object.entries(quote)]) {
    if (!quoteFields.has(name)) add(spaced(name), described(value), roles.includes(name) ? name : null);
  }
  add("Stands in", `sentence ${quote.sentence + 1}, paragraph ${quote.paragraph + 1}`);
  const colour = quote.article.colourOf.get(quote.key);
  return make("div", { class: "record" },
    make("p", { class: "kind" }, make("span", { class: `sample ${quote.kind} ${colour}` }, quote.kind), make("span", {}, quote.confidence.toFixed(2))),
    make("h3", {}, make("span", { class: `dot ${colour}`, "aria-hidden": "true" }), aside(nameOf(quote.key))),
    drawOffice(quote.speaker),
    make("blockquote", { class: "words", lang: quote.article.language }, aside(quote.text)),
    list);
}

function drawOffice(speaker) {
  const parts = [speaker?.role, speaker?.affiliation].filter(Boolean);
  if (!parts.length) return null;
  const line = make("p", { class: "office" });
  parts.forEach((part, i) => line.append(i ? ", " : "", aside(part)));
  return line;
}

const worded = date => date.value && date.value !== date.text ? `${date.text} = ${date.value}` : date.text;

/** The name personId as words: Person id. */
const spaced = name => name[0].toUpperCase() + name.slice(1).replace(/[A-Z]/g, letter => " " + letter.toLowerCase());

/** Any value of the JSON in words: spans are their texts. */
function described(value) {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(described).filter(Boolean).join("; ");
  if (typeof value !== "object") return String(value);
  if (typeof value.text === "string") {
    const meaning = [value.modifier ? spaced(value.modifier).toLowerCase() : null, value.value, value.unit].filter(Boolean).join(" ");
    return meaning && meaning !== value.text ? `${value.text} = ${meaning}` : value.text;
  }
  return Object.entries(value).filter(([, field]) => field !== null).map(([name, field]) => `${name} ${described(field)}`).join(", ");
}

/** Lights a quote with its cue, mention and relay, and opens its record; null puts everything back. */
function point(quote) {
  document.querySelectorAll(".lit").forEach(element => element.classList.remove("lit", ...roles.map(role => `as-${role}`)));
  const pane = byId("record");
  pane.replaceChildren();
  pane.classList.toggle("open", quote !== null);
  if (quote === null) {
    drawHint(pane);
    return;
  }
  for (const mark of opened.marks) if (mark.quote === quote) mark.element.classList.add("lit");
  for (const part of opened.parts) if (part.quote === quote) part.element.classList.add("lit", `as-${part.role}`);
  pane.append(drawRecord(quote));
  // Whoever has no pointer must be able to scroll it.
  if (pane.scrollHeight > pane.clientHeight) pane.tabIndex = 0;
  else pane.removeAttribute("tabindex");
}

function drawHint(pane) {
  if (opened.article?.quotes.length) pane.append(make("p", { class: "hint" }, "Point at a quote to see who said it, when and through whom. Click to keep it."));
  else if (opened.article) pane.append(make("p", { class: "hint" }, "Nobody is quoted in this article."));
}

/** Keeps a quote lit while the pointer is elsewhere. */
function pin(quote) {
  opened.pinned = quote;
  for (const mark of opened.marks) {
    mark.element.classList.toggle("pinned", mark.quote === quote);
    if (mark.element.hasAttribute("aria-pressed")) mark.element.setAttribute("aria-pressed", String(mark.quote === quote));
  }
  point(quote);
}
