// What the reader has chosen to see.

const kinds = ["direct", "indirect", "mixed"];

const chosen = {
  article: null,        // the number of the article that is open; null: the overview
  speaker: null,        // whose quotes alone are shown
  kinds: new Set(kinds),
  least: 0,             // confidence
  period: null,         // beginning of a date, as the timeline has it: 2024-06
  search: "",
  unattributed: true,   // whether words in marks that nobody said are shown
};

const chosenSpeaks = quote =>
  (chosen.speaker === null || quote.key === chosen.speaker) && chosenBut(quote);

/** Whether a quote passes all but the choice of a speaker. */
const chosenBut = quote =>
  chosen.kinds.has(quote.kind) && quote.confidence >= chosen.least && (chosen.period === null || chosen.article !== null || inPeriod(quote));

const inPeriod = quote => quote.day?.startsWith(chosen.period) ?? false;

const isNarrowed = () =>
  chosen.speaker !== null || chosen.kinds.size < kinds.length || chosen.least > 0 || chosen.period !== null || chosen.search !== "";

/** The searched words as a pattern, null where nothing is searched. White space of any sort is alike. */
function searched(flags = "giu") {
  const words = chosen.search.trim();
  if (!words) return null;
  return new RegExp(words.replace(/[\\^$.*+?()[\]{}|\/-]/g, sign => sign === "-" ? "\\x2d" : "\\" + sign).replace(/\s+/g, "\\s+"), flags);
}
