// When it was said: quotes a day, a month or a year, by their own dates or else their articles'.

const mostColumns = 72;

function drawTimeline() {
  const days = documents.flatMap(article => article.quotes).filter(quote => quote.day && chosen.kinds.has(quote.kind) && quote.confidence >= chosen.least
    && (chosen.speaker === null || quote.key === chosen.speaker)).map(quote => quote.day).sort();
  if (new Set(days).size < 2) return null;
  const length = [10, 7, 4].find(length => periodsBetween(days[0].slice(0, length), days.at(-1).slice(0, length)).length <= mostColumns) ?? 4;
  const counts = new Map(periodsBetween(days[0].slice(0, length), days.at(-1).slice(0, length)).map(period => [period, 0]));
  for (const day of days) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const list = make("ol", { class: "columns-of-time" });
  for (const [period, count] of counts) list.append(make("li", {}, drawColumn(period, count, most)));
  return make("section", { class: "timeline", "aria-labelledby": "timeline-heading" },
    make("h2", { id: "timeline-heading" }, "When it was said"),
    list,
    drawNames([...counts.keys()]));
}

function drawColumn(period, count, most) {
  const column = make("span", { class: "column", "aria-hidden": "true" });
  column.style.height = `${count ? Math.max(6, 100 * count / most) : 0}%`;
  if (!count) return column;
  return make("button", {
    type: "button", "data-period": period, title: `${period}: ${plural(count, "quote")}`, "aria-label": `${period}: ${plural(count, "quote")}`, "aria-pressed": String(chosen.period === period),
    onclick: () => { chosen.period = chosen.period === period ? null : period; refresh(); byId("main").querySelector(`[data-period="${period}"]`)?.focus(); },
  }, column);
}

/** The names of the columns; where there is no room for all, the first and the last. */
function drawNames(periods) {
  const few = periods.length <= 12;
  return make("ol", { class: few ? "names-of-time" : "names-of-time ends", "aria-hidden": "true" },
    ...(few ? periods : [periods[0], periods.at(-1)]).map(period => make("li", {}, period)));
}

/** All periods from one to another, both of the form 2024, 2024-06 or 2024-06-19; at most one more than there is room for. */
function periodsBetween(first, last) {
  const periods = [];
  const end = dateOf(last);
  for (let date = dateOf(first); date <= end && periods.length <= 400; ) {
    periods.push(date.toISOString().slice(0, first.length));
    if (first.length === 10) date.setUTCDate(date.getUTCDate() + 1);
    else if (first.length === 7) date.setUTCMonth(date.getUTCMonth() + 1);
    else date.setUTCFullYear(date.getUTCFullYear() + 1);
  }
  return periods;
}

const dateOf = period => new Date(period + "0000-01-01".slice(period.length) + "T00:00:00Z");
