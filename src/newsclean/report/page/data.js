"use strict";

// What the report holds: an index of all documents, and each document as JSON that is parsed when it is looked at.
// Every word of a document reaches the page as text, never as markup.

const index = JSON.parse(document.getElementById("index").textContent);

const REMOVED = "boilerplate";
const WEIGHED_ROLES = ["body", "dek", REMOVED]; // as in newsclean/body/confidence.py
const NOBODY = "unclaimed";

/** What decided, as the index lists it. */
function deciderAt(number) {
  const [id, label, why, whyNot, isOpinion] = index.deciders[number];
  return { number, id, label, why, whyNot, isOpinion: Boolean(isOpinion), name: `${label}/${id}` };
}

/** A row of the index. */
function summaryAt(number) {
  const [name, title, status, confidence, words, wordsInText, removed, unusual, weight, warnings] =
    index.documents[number];
  return { number, name, title, status, confidence, words, wordsInText, removed, unusual, weight, warnings };
}

/** A document with its blocks as objects. */
function readDocument(number) {
  const data = JSON.parse(document.getElementById(`document-${number}`).textContent);
  data.number = number;
  data.blocks = data.blocks.map((row, place) => {
    const [text, kind, level, group, role, decider, score, words, line = 0, cited = "", detail = 0] = row;
    const block = { place, text, level, group, score, words, line, cited, detail: data.details[detail] };
    block.ordered = index.kinds[kind] === "ordered_item";
    block.kind = block.ordered ? "list_item" : index.kinds[kind];
    block.role = index.roles[role];
    block.decider = deciderAt(decider);
    block.isInText = data.textRoles.includes(block.role);
    block.state = block.role === REMOVED ? "removed" : block.role === "body" ? "body" : "other";
    const why = block.state === "removed" && block.decider.whyNot ? block.decider.whyNot : block.decider.why;
    block.why = cited ? `${why}: ${cited}` : why;
    return block;
  });
  return data;
}

/** The word-F1 to expect with these blocks put back as body; as `Article.restore` works it out. */
function confidenceWith(data, restored) {
  let gold = 0;
  let taken = 0;
  let right = 0;
  let keepsAny = false;
  for (const block of data.blocks) {
    const isBack = restored.has(block.place);
    const role = isBack ? "body" : block.role;
    const isIn = data.textRoles.includes(role);
    const isWeighed = WEIGHED_ROLES.includes(role);
    const own = block.decider.id === NOBODY && isBack ? 1 : block.score;
    const share = block.decider.id === NOBODY || isWeighed ? own : 0;
    keepsAny ||= isIn;
    gold += block.words * share;
    if (isIn && isWeighed) {
      taken += block.words;
      right += block.words * share;
    }
  }
  if (!keepsAny) return 0;
  return readCurve(index.curves[data.kind], taken + gold ? (2 * right) / (taken + gold) : 0);
}

/** The height of a curve at a value, straight lines between its points. */
function readCurve(knots, value) {
  const place = knots.findIndex(([x]) => x > value);
  if (place === 0) return knots[0][1];
  if (place < 0) return knots[knots.length - 1][1];
  const [[x0, y0], [x1, y1]] = [knots[place - 1], knots[place]];
  return y0 + ((y1 - y0) * (value - x0)) / (x1 - x0);
}

/** The words of the text with these blocks put back. */
function wordsWith(data, restored) {
  const bodyCounts = data.textRoles.includes("body");
  return data.blocks.reduce(
    (sum, block) => sum + (block.isInText || (restored.has(block.place) && bodyCounts) ? block.words : 0),
    0,
  );
}

/** The blocks that `Article.restore(name)` would put back, for the id of a rule or a label. */
function restorable(data, name) {
  return data.blocks.filter(
    (block) => !block.isInText && (block.decider.id === name || block.decider.label === name),
  );
}

/** Text for a search: lower case, plain quotes and dashes, as the library folds it. */
function fold(text) {
  return text
    .normalize("NFC")
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s+/g, " ")
    .toLowerCase();
}
