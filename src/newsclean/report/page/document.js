// The view of one document: what is filtered, opened and put back; and the two sides that show it.

class DocumentView {
  constructor(number, rule = "") {
    this.data = readDocument(number);
    this.filter = { state: "all", rule, words: "" };
    this.restored = new Set();
    this.previewed = new Set();
    this.open = null;
    this.tab = "article";
    this.language = this.data.fields.find((field) => field.name === "language")?.value || null;
    // A filter for a rule that decided nothing here would show nothing.
    if (!this.data.blocks.some((block) => fits(block, this.filter))) this.filter.rule = "";
  }

  /** Show the document in place of what was shown. */
  render(main) {
    const { data } = this;
    const summary = summaryAt(data.number);
    const tabs = [["article", "Article"], ["blocks", "Blocks"], ["fields", "Fields"]];
    this.left = make("section", { class: "side left", id: "panel-article", "aria-label": "Article", tabindex: "0" });
    this.blocks = make("div", { class: "panel", id: "panel-blocks", role: "tabpanel", "aria-labelledby": "tab-blocks" });
    this.fields = make("div", { class: "panel", id: "panel-fields", role: "tabpanel", "aria-labelledby": "tab-fields" });
    this.tabs = make("div", { class: "tabs", role: "tablist", "aria-label": "What is shown" }, tabs.map(([name, text]) =>
      make("button", {
        type: "button", role: "tab", id: `tab-${name}`, "aria-controls": `panel-${name}`,
        click: () => this.showTab(name), keydown: (event) => this.moveTab(event),
      }, text)));
    main.replaceChildren(
      renderHead(data, summary),
      this.tabs,
      make("div", { class: "sides" }, this.left, make("section", { class: "side right", "aria-label": "Account" }, this.blocks, this.fields)),
    );
    this.blocks.append(...renderBlocks(this));
    this.fields.append(...renderFields(this).filter(Boolean));
    this.drawArticle();
    this.applyFilter();
    this.showTab(this.tab);
  }

  drawArticle() {
    const edits = renderEdits(this);
    this.left.replaceChildren(...(edits ? [edits] : []), renderArticle(this));
  }

  /** Draw blocks again whose state has changed. */
  redraw(places) {
    for (const place of places) {
      const old = document.getElementById(`b${place}`);
      const hadFocus = old.contains(document.activeElement) ? document.activeElement.className : null;
      const item = renderBlock(this, this.data.blocks[place]);
      old.replaceWith(item);
      if (hadFocus !== null) {
        const same = hadFocus ? item.getElementsByClassName(hadFocus)[0] : null;
        (same ?? item).focus({ preventScroll: true });
      }
    }
  }

  showTab(name) {
    this.tab = name;
    document.body.dataset.tab = name;
    for (const tab of this.tabs.children) {
      // On a wide screen the article is always there, and its tab is not.
      const isShown = tab.id === `tab-${name}` || (name === "article" && isWide() && tab.id === "tab-blocks");
      tab.setAttribute("aria-selected", String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
    }
  }

  moveTab(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const shown = [...this.tabs.children].filter((tab) => tab.offsetParent !== null);
    const next = shown[(shown.indexOf(event.target) + step + shown.length) % shown.length];
    this.showTab(next.id.slice("tab-".length));
    next.focus();
    event.preventDefault();
  }

  setFilter(change) {
    Object.assign(this.filter, change);
    this.applyFilter();
  }

  clearFilter() {
    this.filter = { state: "all", rule: "", words: "" };
    document.querySelector('input[name="state"][value="all"]').checked = true;
    document.getElementById("rule").value = "";
    document.getElementById("search").value = "";
    this.applyFilter();
    document.getElementById("search").focus();
  }

  /** Hide what does not fit, and mark what was searched for. */
  applyFilter() {
    const wanted = fold(this.filter.words.trim());
    let shown = 0;
    for (const block of this.data.blocks) {
      const item = document.getElementById(`b${block.place}`);
      const isFit = fits(block, this.filter);
      item.hidden = !isFit;
      shown += isFit;
      if (isFit && (wanted || item.querySelector("mark"))) {
        item.querySelector(".text").replaceChildren(...marked(block.text, wanted));
      }
    }
    const total = this.data.blocks.length;
    document.getElementById("count").textContent = shown === total ? count(total, "block") : `${shown} of ${count(total, "block")}`;
    document.getElementById("clear").hidden = !(this.filter.rule || this.filter.words || this.filter.state !== "all");
    document.getElementById("no-blocks").hidden = shown > 0;
  }

  /** Open the details of a block, or close them; what is not in the article is shown there as it would stand. */
  toggle(place) {
    const before = this.open;
    this.open = before === place ? null : place;
    const block = this.data.blocks[place];
    this.previewed = new Set(this.open === null || block.isInText ? [] : [place]);
    this.redraw([before, place].filter((one, at, all) => one !== null && all.indexOf(one) === at));
    this.drawArticle();
    if (this.open !== null && isWide()) {
      const there = this.lineOf(place);
      if (there) show(there);
    }
  }

  /** Put blocks back, or take that back. */
  restore(places, isBack) {
    const before = this.restored.size;
    for (const place of places) isBack ? this.restored.add(place) : this.restored.delete(place);
    this.redraw(new Set([...places, ...(this.open === null ? [] : [this.open])]));
    this.drawArticle();
    const changed = Math.abs(this.restored.size - before);
    announce(`${count(changed, "block")} ${isBack ? "restored" : "taken back"}; expected F1 ${this.confidence(this.restored).toFixed(2)}.`);
    if (isBack && isWide()) {
      const there = document.getElementById(`t${places[0]}`);
      if (there) show(there);
    }
  }

  /** The word-F1 to expect; what the library says where nothing is put back. */
  confidence(restored) {
    return restored.size ? confidenceWith(this.data, restored) : this.data.confidence;
  }

  /** Jump to the account of a block. */
  goToBlock(place) {
    if (!this.data.blocks[place]) return;
    if (!fits(this.data.blocks[place], this.filter)) this.clearFilter();
    this.showTab("blocks");
    show(document.getElementById(`b${place}`), { focus: true });
  }

  /** Jump to a block in the article, or to where it would stand. */
  goToArticle(place) {
    const block = this.data.blocks[place];
    if (!isShown(this, block) && block.state === "removed") {
      this.previewed = new Set([place]);
      this.drawArticle();
    }
    if (!isWide()) this.showTab("article");
    const there = this.lineOf(place);
    if (there) show(there);
  }

  lineOf(place) {
    return document.getElementById(`t${place}`) ?? document.getElementById(`k${place}`);
  }
}

/** Title and state of a document. */
function renderHead(data, summary) {
  const chips = [
    data.status === "ok" ? null : make("span", { class: "chip alarm" }, data.status.replace("_", " ")),
    make("span", { class: data.confidence < index.unsureBelow ? "chip alarm" : "chip" }, `expected F1 ${data.confidence.toFixed(2)}`),
    make("span", { class: "chip" }, `${count(summary.wordsInText, "word")} of ${summary.words.toLocaleString("en")} kept`),
    ...data.warnings.map((code) => make("span", { class: "chip alarm" }, code)),
    ...summary.unusual.map((reason) => make("span", { class: "chip unusual" }, reason)),
  ];
  return make(
    "div",
    { class: "head" },
    make("h1", { tabindex: "-1", id: "title", dir: "auto" }, data.name),
    data.url ? make("p", { class: "address" }, address(data.url)) : null,
    make("p", { class: "chips" }, chips.filter(Boolean)),
  );
}

/** Whether both sides are shown at once. */
function isWide() {
  return matchMedia("(min-width: 60rem)").matches;
}
