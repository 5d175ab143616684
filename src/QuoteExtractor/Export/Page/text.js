// Every word of an article enters the page as a text node, never as markup.

// Control characters and those that reverse the direction of what follows are shown by their names, so that they do nothing.
const invisible = /([\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069])/;

/** Appends text to an element, and calls back for every text node with where in the text it stands. */
function addText(parent, text, onNode) {
  let at = 0;
  for (const piece of text.split(invisible)) {
    if (invisible.test(piece)) {
      const name = document.createElement("span");
      name.className = "control";
      name.textContent = "U+" + piece.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      parent.append(name);
    } else if (piece) {
      const node = document.createTextNode(piece);
      parent.append(node);
      onNode?.(node, at);
    }
    at += piece.length;
  }
}

/** Makes an element; `class`, `text` and `on…` apart, properties are attributes. `null` and `false` leave one out. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") element.className = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children) {
    if (typeof child === "string") addText(element, child);
    else if (child) element.append(child);
  }
  return element;
}

/** Words of an article inside a sentence of the page: whatever their direction, they do not disturb it. */
const aside = (text, className) => make("bdi", { class: className ?? null }, text);

const byId = id => document.getElementById(id);
const plural = (count, one, many = one + "s") => `${count} ${count === 1 ? one : many}`;
const percent = share => share > 0 && share < 0.01 ? "< 1 %" : `${Math.round(100 * share)} %`;

/** A bar whose parts are `{share, colour}`. */
function bar(parts) {
  const line = make("span", { class: "bar", "aria-hidden": "true" });
  for (const part of parts) {
    const piece = make("span", { class: part.colour ?? "" });
    piece.style.width = `${100 * part.share}%`;
    line.append(piece);
  }
  return line;
}
