// Words in quotation marks that nobody said: nicknames, titles of works, foreign terms.

const functions = {
  term: "a technical or foreign word", title: "the title of a work, an event or a caption", name: "a nickname or a given name", scare: "a word that the writer keeps at a distance",
};
const functionOf = marked => functions[marked.function] ?? marked.function;
const unattributedLook = "marked, not said";

/** They stand below the article too: whoever cannot point reads there what they are. */
function drawUnattributed(article) {
  if (!article.unattributed.length) return null;
  const list = make("ul", { "aria-labelledby": "unattributed-heading" });
  for (const marked of article.unattributed) {
    list.append(make("li", {}, make("span", { class: "unattributed", lang: article.language }, aside(marked.text)), make("span", { class: "function" }, ` ${functionOf(marked)}`)));
  }
  return make("section", { class: "below of-nobody" },
    make("h3", { id: "unattributed-heading" }, "In quotation marks, but nobody’s statement ", make("span", { class: "count" }, String(article.unattributed.length))),
    list);
}

function pointMarked(article, marked) {
  if (!chosen.unattributed) return;
  point(null);
  const pane = byId("record");
  pane.classList.add("open");
  pane.replaceChildren(make("div", { class: "record" },
    make("p", { class: "kind" }, make("span", { class: "sample unattributed" }, unattributedLook)),
    make("blockquote", { class: "words", lang: article.language }, aside(marked.text)),
    make("p", { class: "office" }, `Nobody’s statement: ${functionOf(marked)}.`)));
}

/** The choice of whether they are shown, with how many there are in what is open. */
function drawUnattributedChoice() {
  const box = make("input", { type: "checkbox", id: "unattributed", checked: true, onchange: () => { chosen.unattributed = box.checked; refresh(); } });
  return make("label", { for: "unattributed" }, box, make("span", { class: "sample unattributed" }, unattributedLook), make("span", { id: "unattributed-count", class: "count" }));
}

function countUnattributed() {
  const shown = chosen.article === null ? documents : [documents[chosen.article]];
  byId("unattributed-count").textContent = String(shown.reduce((sum, article) => sum + article.unattributed.length, 0));
  document.body.classList.toggle("without-unattributed", !chosen.unattributed);
}
