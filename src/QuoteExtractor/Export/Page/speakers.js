// The list of speakers: of the open article, or of all.

const fewSpeakers = 30;
let allSpeakers = false;

function drawSpeakers() {
  const article = documents[chosen.article];
  const quotes = (article ? article.quotes : documents.flatMap(each => each.quotes)).filter(chosenBut);
  let voices = voicesOf(quotes);
  const pattern = article ? null : searched("iu");
  // In the overview a search that names speakers lists them; else it lists those of the articles it finds.
  if (pattern) {
    const found = new Set(documents.filter(found => isFound(found)).map(found => found.number));
    const named = voices.filter(voice => pattern.test(voice.key));
    voices = named.length ? named : voices.filter(voice => [...voice.articles].some(number => found.has(number)));
  }
  const most = Math.max(...voices.map(voice => voice.share), 0);
  const shown = allSpeakers ? voices : voices.slice(0, fewSpeakers);
  const focused = document.activeElement?.dataset?.speaker;
  byId("speakers").replaceChildren(...shown.map(voice => make("li", {}, drawSpeaker(voice, article, most))));
  if (focused !== undefined) [...byId("speakers").querySelectorAll("button")].find(button => button.dataset.speaker === focused)?.focus();
  byId("speakers-heading").replaceChildren("Speakers ", make("span", { class: "count" }, String(voices.length)));
  byId("all-speakers").hidden = shown.length === voices.length;
  byId("all-speakers").textContent = `Show all ${voices.length} speakers`;
  byId("clear").hidden = !isNarrowed() && chosen.unattributed;
}

function drawSpeaker(voice, article, most) {
  const colour = article ? article.colourOf.get(voice.key) : "plain";
  const counts = [plural(voice.quotes, "quote"), !article && documents.length > 1 ? plural(voice.articles.size, "article") : null, `${percent(voice.share)} of words`];
  return make("button", {
    type: "button", class: "speaker", "data-speaker": voice.key, "aria-pressed": String(chosen.speaker === voice.key),
    onpointerenter: () => pointSpeaker(voice.key), onpointerleave: () => pointSpeaker(null),
    onfocus: () => pointSpeaker(voice.key), onblur: () => pointSpeaker(null),
    onclick: () => { chosen.speaker = chosen.speaker === voice.key ? null : voice.key; refresh(); },
  },
  make("span", { class: "name" }, article ? make("span", { class: `dot ${colour}`, "aria-hidden": "true" }) : null, aside(nameOf(voice.key))),
  voice.role || voice.affiliation ? aside([voice.role, voice.affiliation].filter(Boolean).join(", "), "office") : null,
  bar([{ share: most ? voice.share / most : 0, colour }]),
  make("span", { class: "counts" }, counts.filter(Boolean).join(" · ")));
}

/** Lights all that one speaker said in the open article. */
function pointSpeaker(key) {
  byId("main").classList.toggle("pointing", key !== null && chosen.article !== null);
  for (const mark of opened.marks) mark.element.classList.toggle("theirs", key !== null && mark.quote.key === key);
}
