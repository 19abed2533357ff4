// Elements, made piece by piece. Nothing here takes markup.

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes and children; a function as attribute is a listener, a string as child is text. */
function make(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for drawings. */
function draw(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

/** A number with its noun. */
function count(number, noun, plural = `${noun}s`) {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : plural}`;
}

/** A share as per cent. */
function percent(share) {
  return share > 0 && share < 0.01 ? "< 1%" : `${Math.round(share * 100)}%`;
}

/** Say something to who cannot see it. */
function announce(text) {
  document.getElementById("announcement").textContent = text;
}

/** Text in which the places that match a search are marked; matching folds, and keeps the number of characters. */
function marked(text, wanted) {
  if (!wanted) return [text];
  const folded = fold(text);
  // Where folding changes the length no place can be told, and the block is shown as it is.
  if (folded.length !== text.length) return [text];
  const parts = [];
  let start = 0;
  for (let found = folded.indexOf(wanted); found >= 0; found = folded.indexOf(wanted, start)) {
    parts.push(text.slice(start, found), make("mark", {}, text.slice(found, found + wanted.length)));
    start = found + wanted.length;
  }
  parts.push(text.slice(start));
  return parts;
}

/** Whether motion is welcome. */
function scrollManner() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}

/** Bring an element into view and draw the eye to it. */
function show(element, { focus = false } = {}) {
  element.scrollIntoView({ block: "center", behavior: scrollManner() });
  element.classList.remove("flash");
  void element.offsetWidth; // so that the animation starts anew
  element.classList.add("flash");
  if (focus) element.focus({ preventScroll: true });
}

/** An address as a link, if it is one of the web; else as text. */
function address(text) {
  let url = null;
  try {
    url = new URL(text);
  } catch {
    return text;
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return text;
  return make("a", { href: url.href, rel: "noopener noreferrer nofollow", target: "_blank" }, text);
}
