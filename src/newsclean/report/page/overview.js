// The overview of a folder: which rules remove how much, how sure the results are, and every document.

const MOST_RULES = 7; // bars before the rest is asked for
const MOST_ROWS = 100; // rows before the rest is asked for; more would slow down the page
const BINS = 20;

class Overview {
  constructor() {
    this.documents = index.documents.map((_, number) => summaryAt(number));
    this.filter = { words: "", status: "", rule: null, unsure: false };
    this.order = { by: "weight", down: true };
    this.rows = MOST_ROWS;
    this.allRules = false;
  }

  render(main) {
    this.rules = make("section", { class: "card rules", "aria-labelledby": "rules-title" });
    this.table = make("section", { class: "card documents", "aria-labelledby": "documents-title" });
    this.body = make("tbody");
    main.replaceChildren(
      make("div", { class: "head" }, make("h1", { tabindex: "-1", id: "title" }, `${count(this.documents.length, "document")}`),
        make("p", { class: "address" }, index.generator)),
      make("div", { class: "overview" }, this.facts(), make("div", { class: "charts" }, this.rules, this.spread()), this.table),
    );
    this.drawRules();
    this.drawTable();
  }

  /** The numbers of the whole folder. */
  facts() {
    const all = this.documents;
    const words = all.reduce((sum, one) => sum + one.words, 0);
    const kept = all.reduce((sum, one) => sum + one.wordsInText, 0);
    const sorted = all.map((one) => one.confidence).sort((a, b) => a - b);
    const numbers = [
      ["with an article", `${all.filter((one) => one.status === "ok").length} of ${all.length}`],
      ["words kept", words ? `${percent(kept / words)} of ${words.toLocaleString("en")}` : "none"],
      ["median expected F1", sorted.length ? sorted[Math.floor(sorted.length / 2)].toFixed(2) : "none"],
      [`expected F1 below ${index.unsureBelow}`, String(sorted.filter((one) => one < index.unsureBelow).length)],
      ["worth a look", String(all.filter((one) => one.unusual.length).length)],
    ];
    return make("dl", { class: "facts" }, numbers.map(([name, value]) => make("div", {}, make("dt", {}, name), make("dd", {}, value))));
  }

  /** Which rules remove how much; a click shows the documents. */
  drawRules() {
    const sums = new Map();
    for (const one of this.documents) {
      for (const [decider, blocks, words] of one.removed) {
        const sum = sums.get(decider) ?? { decider, blocks: 0, words: 0, documents: 0 };
        sum.blocks += blocks;
        sum.words += words;
        sum.documents += 1;
        sums.set(decider, sum);
      }
    }
    const sorted = [...sums.values()].sort((a, b) => b.words - a.words || b.blocks - a.blocks);
    const most = sorted.length ? sorted[0].words : 1;
    const shown = this.allRules ? sorted : sorted.slice(0, MOST_RULES);
    const rows = shown.map((sum) => this.ruleRow(sum, most));
    this.rules.replaceChildren(
      make("h2", { id: "rules-title" }, "What rules removed"),
      make("p", { class: "lead" }, "By words. Choose a rule to see its documents."),
      rows.length ? make("ul", {}, rows) : make("p", { class: "nothing" }, "Nothing was removed."),
    );
    if (sorted.length > MOST_RULES) {
      this.rules.append(make("button", {
        type: "button", class: "quiet", id: "all-rules", click: () => { this.allRules = !this.allRules; this.drawRules(); },
      }, this.allRules ? "Show the first only" : `Show all ${sorted.length}`));
    }
  }

  ruleRow(sum, most) {
    const decider = deciderAt(sum.decider);
    const isChosen = this.filter.rule === sum.decider;
    const bar = draw("svg", { class: "bar-line", viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true" },
      draw("rect", { x: 0, y: 0, height: 4, width: Math.max((sum.words / most) * 100, 0.7) }));
    return make("li", {}, make(
      "button",
      {
        type: "button", class: "rule-row", "aria-pressed": String(isChosen),
        click: () => { this.setFilter({ rule: isChosen ? null : sum.decider }); this.drawRules(); },
      },
      make("span", { class: "rule" }, `${decider.label}/`, make("b", {}, decider.id)),
      make("span", { class: "amount" }, `${count(sum.words, "word")} in ${count(sum.documents, "document")}`),
      bar,
      make("span", { class: "why" }, decider.whyNot || decider.why),
    ));
  }

  /** How sure the results are, and how much of the pages is article. */
  spread() {
    const unsure = this.documents.filter((one) => one.confidence < index.unsureBelow).length;
    const shares = this.documents.filter((one) => one.words).map((one) => one.wordsInText / one.words);
    return make(
      "div",
      { class: "spread" },
      make("section", { class: "card", "aria-labelledby": "confidence-title" },
        make("h2", { id: "confidence-title" }, "Expected F1"),
        make("p", { class: "lead" }, "How right the text is likely to be, by documents."),
        histogram(this.documents.map((one) => one.confidence), "Expected F1", index.unsureBelow),
        unsure ? make("button", {
          type: "button", class: "quiet", id: "unsure", "aria-pressed": String(this.filter.unsure),
          click: (event) => {
            this.setFilter({ unsure: !this.filter.unsure });
            event.target.setAttribute("aria-pressed", String(this.filter.unsure));
          },
        }, `${count(unsure, "document")} below ${index.unsureBelow}`) : null),
      make("section", { class: "card", "aria-labelledby": "share-title" },
        make("h2", { id: "share-title" }, "Share of words kept"),
        make("p", { class: "lead" }, "The rest is removed, or kept beside the text."),
        histogram(shares, "Share of words kept")),
    );
  }

  setFilter(change) {
    Object.assign(this.filter, change);
    this.rows = MOST_ROWS;
    this.drawRows();
  }

  /** The documents that fit the filters, in the order that was chosen. */
  chosen() {
    const wanted = fold(this.filter.words.trim());
    const fitting = this.documents.filter((one) =>
      (!wanted || fold(`${one.name} ${one.title}`).includes(wanted)) &&
      (!this.filter.status || one.status === this.filter.status) &&
      (!this.filter.unsure || one.confidence < index.unsureBelow) &&
      (this.filter.rule === null || one.removed.some(([decider]) => decider === this.filter.rule)));
    const value = {
      weight: (one) => one.weight, name: (one) => one.name, status: (one) => one.status, confidence: (one) => one.confidence,
      words: (one) => one.wordsInText, share: (one) => (one.words ? one.wordsInText / one.words : 0),
    }[this.order.by];
    const sign = this.order.down ? -1 : 1;
    return fitting.sort((a, b) => {
      const [left, right] = [value(a), value(b)];
      return (left < right ? -sign : left > right ? sign : 0) || a.confidence - b.confidence || a.number - b.number;
    });
  }

  drawTable() {
    const statuses = [...new Set(this.documents.map((one) => one.status))].sort();
    const columns = [["name", "Document"], ["weight", "Worth a look"], ["status", "Status"], ["confidence", "Expected F1"], ["words", "Words"], ["share", "Kept"]];
    this.heads = columns.map(([by, text]) => make("th", { scope: "col", "data-by": by }, make(
      "button", { type: "button", click: () => this.sort(by) }, text)));
    this.count = make("span", { role: "status", id: "documents-count" });
    this.more = make("button", { type: "button", class: "quiet", id: "more", click: () => { this.rows += MOST_ROWS; this.drawRows(); } });
    this.table.replaceChildren(
      make("h2", { id: "documents-title" }, "Documents"),
      make("form", { class: "row filters", role: "search", submit: (event) => event.preventDefault() },
        make("input", {
          type: "search", id: "search", placeholder: "Search names and titles", "aria-label": "Search documents", autocomplete: "off",
          value: this.filter.words, input: (event) => this.setFilter({ words: event.target.value }),
        }),
        make("select", { id: "status", "aria-label": "Status", change: (event) => this.setFilter({ status: event.target.value }) },
          make("option", { value: "" }, "Every status"), statuses.map((status) => make("option", { value: status, selected: status === this.filter.status }, status))),
        this.count),
      make("div", { class: "scrolls" }, make("table", {}, make("thead", {}, make("tr", {}, this.heads)), this.body)),
      this.more,
    );
    this.drawRows();
  }

  sort(by) {
    this.order = { by, down: this.order.by === by ? !this.order.down : by === "weight" || by === "words" };
    this.drawRows();
  }

  drawRows() {
    const chosen = this.chosen();
    for (const head of this.heads) {
      const isIt = head.dataset.by === this.order.by;
      if (isIt) head.setAttribute("aria-sort", this.order.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    const rule = this.filter.rule === null ? "" : ` with ${deciderAt(this.filter.rule).id}`;
    this.count.textContent = `${count(chosen.length, "document")}${rule}`;
    this.body.replaceChildren(...chosen.slice(0, this.rows).map((one) => this.row(one)));
    const left = chosen.length - this.rows;
    this.more.hidden = left <= 0;
    this.more.textContent = `Show ${Math.min(left, MOST_ROWS)} of ${left} more`;
  }

  row(one) {
    const share = one.words ? one.wordsInText / one.words : 0;
    return make("tr", {},
      make("th", { scope: "row" },
        make("a", { href: hashOf(one.number) }, make("span", { dir: "auto", class: "name" }, one.title || one.name)),
        one.title ? make("small", {}, one.name) : null),
      make("td", { class: "unusual" }, one.unusual.length ? make("ul", {}, one.unusual.map((reason) => make("li", {}, reason))) : null),
      make("td", { class: one.status === "ok" ? "state" : "state alarm" }, one.status.replace("_", " ")),
      make("td", { class: one.confidence < index.unsureBelow ? "number alarm" : "number", "data-before": "expected F1 " }, one.confidence.toFixed(2)),
      make("td", { class: "number", "data-after": " words" }, one.wordsInText.toLocaleString("en")),
      make("td", { class: "number share", "data-before": "kept " }, percent(share), draw(
        "svg", { viewBox: "0 0 40 4", preserveAspectRatio: "none", "aria-hidden": "true" },
        draw("rect", { class: "ground", width: 40, height: 4 }), draw("rect", { width: share * 40, height: 4 }))));
  }
}

/** A drawing of how values between 0 and 1 are spread; bars below a limit look different. */
function histogram(values, name, limit = 0) {
  const bins = new Array(BINS).fill(0);
  for (const value of values) bins[Math.min(Math.floor(value * BINS + 1e-9), BINS - 1)] += 1;
  const most = Math.max(...bins, 1);
  const bars = bins.map((amount, place) => draw(
    "rect",
    {
      x: place * 10 + 0.75, width: 8.5, y: 60 - (amount / most) * 56, height: (amount / most) * 56, rx: 1,
      class: (place + 1) / BINS <= limit + 1e-9 ? "low" : "",
    },
    draw("title", {}, `${(place / BINS).toFixed(2)} to ${((place + 1) / BINS).toFixed(2)}: ${count(amount, "document")}`),
  ));
  const told = bins.map((amount, place) => (amount ? `${(place / BINS).toFixed(2)} to ${((place + 1) / BINS).toFixed(2)}: ${amount}` : "")).filter(Boolean);
  const ticks = [["0", 0, "start"], ["0.5", 100, "middle"], ["1", 200, "end"]].map(([text, x, anchor]) =>
    draw("text", { x, y: 73, "text-anchor": anchor }, text));
  return draw("svg", { class: "histogram", viewBox: "-2 0 204 78", role: "img", "aria-label": `${name}: ${told.join("; ") || "nothing"}` },
    draw("line", { x1: 0, x2: 200, y1: 60.5, y2: 60.5 }), bars, ticks);
}
