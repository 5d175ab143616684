// On paper nobody can point or open anything: what is chosen is printed in full.

/** The records of all quotes, below their article; those that are not asked for are left out when it is printed. */
function drawRecords(article) {
  const list = make("ol");
  for (const quote of article.quotes) {
    const item = make("li", { value: String(quote.index + 1) }, drawRecord(quote));
    list.append(item);
    opened.records.push({ quote, element: item });
  }
  return make("section", { class: "below on-paper" }, make("h3", {}, "Quotes"), list);
}

/** Behind the list of articles come the listed ones themselves. */
function unfold() {
  byId("side").open = true;
  if (chosen.article !== null) return;
  const open = { ...opened };
  const paper = make("div", { class: "all-on-paper" });
  for (const { article } of shownRows()) {
    paper.append(drawArticle(article));
    leaveOut();
  }
  Object.assign(opened, open);
  // One page names nothing twice.
  for (const element of paper.querySelectorAll("[id]")) element.removeAttribute("id");
  foldUp();
  byId("main").append(paper);
}

const foldUp = () => document.querySelector(".all-on-paper")?.remove();
