// The right side: every block of the input in order, what became of it, by which rule and why.

const MARKS = { body: "+", other: "=", removed: "−" };

/** The panel of the blocks: filters, and the list. */
function renderBlocks(view) {
  const list = make("ol", { class: "blocks", id: "blocks", "aria-label": "Blocks of the input" });
  list.append(...view.data.blocks.map((block) => renderBlock(view, block)));
  const empty = make("p", { class: "nothing", id: "no-blocks", hidden: true }, "No block fits these filters.");
  return [make("h2", { class: "hidden" }, "Blocks"), renderFilters(view), list, empty];
}

/** The filters: by what became of a block, by rule or label, by words. */
function renderFilters(view) {
  const { data, filter } = view;
  const number = (state) => data.blocks.filter((block) => block.state === state).length;
  const states = [
    ["all", "All", data.blocks.length],
    ["body", "+ Body", number("body")],
    ["other", "= Other", number("other")],
    ["removed", "− Removed", number("removed")],
  ];
  const radios = states.map(([value, text, amount]) =>
    make(
      "label",
      { class: `choice ${value}` },
      make("input", {
        type: "radio", name: "state", value, checked: filter.state === value,
        change: () => view.setFilter({ state: value }),
      }),
      make("span", {}, `${text} `, make("small", {}, String(amount))),
    ),
  );
  return make(
    "form",
    { class: "filters", role: "search", "aria-label": "Filter blocks", submit: (event) => event.preventDefault() },
    make("fieldset", {}, make("legend", { class: "hidden" }, "What became of them"), radios),
    make("div", { class: "row" }, ruleChoice(view), searchField(view)),
    make("p", { class: "count" }, make("span", { id: "count", role: "status" }), " ", make(
      "button", { type: "button", class: "quiet", id: "clear", click: () => view.clearFilter() }, "Clear filters",
    )),
  );
}

function searchField(view) {
  return make("input", {
    type: "search", id: "search", placeholder: "Search blocks", "aria-label": "Search blocks", autocomplete: "off",
    spellcheck: "false", value: view.filter.words, input: (event) => view.setFilter({ words: event.target.value }),
  });
}

/** The choice of a label, or of a rule of it. */
function ruleChoice(view) {
  const byLabel = new Map();
  for (const { decider } of view.data.blocks) {
    if (!byLabel.has(decider.label)) byLabel.set(decider.label, new Map());
    const rules = byLabel.get(decider.label);
    rules.set(decider.id, (rules.get(decider.id) ?? 0) + 1);
  }
  const groups = [...byLabel].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, rules]) => {
    const total = [...rules.values()].reduce((sum, amount) => sum + amount, 0);
    const options = [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, amount]) =>
      make("option", { value: `rule:${id}`, selected: view.filter.rule === `rule:${id}` }, `${id} (${amount})`),
    );
    const whole = make(
      "option", { value: `label:${label}`, selected: view.filter.rule === `label:${label}` }, `${label}, all (${total})`,
    );
    return make("optgroup", { label }, whole, options);
  });
  return make(
    "select",
    { id: "rule", "aria-label": "Rule or label", change: (event) => view.setFilter({ rule: event.target.value }) },
    make("option", { value: "" }, "Every rule"),
    groups,
  );
}

/** Whether a block fits the filters. */
function fits(block, filter) {
  if (filter.state !== "all" && block.state !== filter.state) return false;
  if (filter.rule === `rule:${block.decider.id}` || filter.rule === `label:${block.decider.label}` || !filter.rule) {
    const wanted = fold(filter.words.trim());
    return !wanted || fold(block.text).includes(wanted) || block.decider.name.includes(wanted);
  }
  return false;
}

/** A block with its account; its details are made when it is opened. */
function renderBlock(view, block) {
  const isOpen = view.open === block.place;
  const isBack = view.restored.has(block.place);
  const item = make(
    "li",
    {
      id: `b${block.place}`, class: `block ${block.state}${isBack ? " back" : ""}`, tabindex: "-1",
      hidden: !fits(block, view.filter),
      click: (event) => {
        if (!event.target.closest("a, button, .details") && !String(getSelection())) view.toggle(block.place);
      },
    },
    make("div", { class: "gutter", "aria-hidden": "true" }, make("b", {}, isBack ? "↩" : MARKS[block.state]), make(
      "small", {}, String(block.line || block.place),
    )),
    make("div", { class: "content" },
      make("p", { class: "text", dir: "auto", lang: view.language }, ...marked(block.text, fold(view.filter.words.trim()))),
      renderVerdict(view, block, isOpen, isBack),
      isOpen ? renderDetails(view, block) : null,
    ),
  );
  return item;
}

/** The line below a block: what became of it, the rule, the reason, the score; it opens the details. */
function renderVerdict(view, block, isOpen, isBack) {
  const fate = isBack ? "restored" : block.state === "removed" ? "removed" : block.role.replace("_", " ");
  return make(
    "button",
    {
      type: "button", class: "verdict", "aria-expanded": String(isOpen),
      "aria-controls": isOpen ? `details-${block.place}` : null,
      click: () => view.toggle(block.place),
    },
    make("span", { class: "fate" }, fate),
    make("span", { class: "rule" }, block.decider.label, "/", make("wbr"), block.decider.id),
    make("span", { class: "why" }, block.why),
    block.decider.isOpinion ? make("span", { class: "score", title: "how much of it is body, 0 to 1" }, make(
      "span", { class: "hidden" }, "score "), block.score.toFixed(2)) : null,
  );
}

/** What opening a block shows: the whole reason, and what putting it back would do. */
function renderDetails(view, block) {
  const facts = [
    ["Reason", block.why],
    ["What weighed most", block.detail],
    ["Score", block.decider.isOpinion ? `${block.score.toFixed(3)} of 1 is body, as the page looks to it` : ""],
    ["Words", String(block.words)],
    [block.line ? "Line" : "Block", String(block.line || block.place)],
  ];
  const shown = facts.filter(([, value]) => value).flatMap(([name, value]) => [
    make("dt", {}, name), make("dd", {}, value),
  ]);
  return make(
    "div",
    { class: "details", id: `details-${block.place}`, role: "group", "aria-label": `Details of block ${block.place}` },
    make("dl", {}, shown),
    block.isInText ? null : renderChoices(view, block),
    make("p", { class: "row" }, make(
      "button", { type: "button", class: "quiet to-article", click: () => view.goToArticle(block.place) },
      block.isInText || view.restored.has(block.place) ? "Show it in the article" : "Show where it would stand",
    )),
  );
}

/** Buttons that put back the block, all of its rule, all of its label; each says what that would do. */
function renderChoices(view, block) {
  const { decider } = block;
  const ofRule = restorable(view.data, decider.id);
  const ofLabel = restorable(view.data, decider.label);
  const choices = [["this block", [block]]];
  if (ofRule.length > 1) choices.push([`all ${ofRule.length} of ${decider.id}`, ofRule]);
  if (ofLabel.length > ofRule.length) choices.push([`all ${ofLabel.length} of the label ${decider.label}`, ofLabel]);
  return make(
    "div",
    { class: "choices", role: "group", "aria-label": "Restore" },
    choices.map(([name, blocks]) => renderChoice(view, name, blocks)),
  );
}

function renderChoice(view, name, blocks) {
  const places = blocks.map((block) => block.place);
  const areBack = places.every((place) => view.restored.has(place));
  const other = new Set(view.restored);
  for (const place of places) areBack ? other.delete(place) : other.add(place);
  const more = Math.abs(wordsWith(view.data, other) - wordsWith(view.data, view.restored));
  const now = view.confidence(view.restored);
  const then = view.confidence(other);
  return make(
    "button",
    { type: "button", class: "restore", "aria-pressed": String(areBack), click: () => view.restore(places, !areBack) },
    make("strong", {}, `${areBack ? "Take back" : "Restore"} ${name}`),
    make("span", {}, `${areBack ? "−" : "+"}${count(more, "word")}; expected F1 ${now.toFixed(2)} → ${then.toFixed(2)}`),
  );
}

/** What has been put back so far, and how to do the same in code. */
function renderEdits(view) {
  const { data, restored } = view;
  if (!restored.size) return null;
  const more = wordsWith(data, restored) - wordsWith(data, new Set());
  const names = wholeRules(data, restored);
  const code = names ? `article.restore(${names.map((name) => JSON.stringify(name)).join(", ")})` : "";
  return make(
    "section",
    { class: "edits", "aria-label": "What you have restored" },
    make("p", {},
      make("strong", {}, `${count(restored.size, "block")} restored`),
      ` +${count(more, "word")}; expected F1 ${view.confidence(new Set()).toFixed(2)} → ${view.confidence(restored).toFixed(2)} `,
      make("button", { type: "button", class: "quiet", id: "undo", click: () => view.restore([...restored], false) }, "Undo"),
    ),
    make("p", { class: "code" }, code ? make("code", {}, code) : "Single blocks: the library restores by rule or label."),
  );
}

/** The rules whose blocks are exactly those put back; null if they are others. */
function wholeRules(data, restored) {
  const names = [...new Set([...restored].map((place) => data.blocks[place].decider.id))];
  const all = new Set(names.flatMap((name) => restorable(data, name).map((block) => block.place)));
  return all.size === restored.size ? names : null;
}
