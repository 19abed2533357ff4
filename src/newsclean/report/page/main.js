// Which view is shown, what the address says, and the keys.

let shown = null;
const overview = index.documents.length > 1 ? new Overview() : null;

/** The address of a document, or of a block in it. */
function hashOf(number, place = null) {
  return place === null ? `#d${number}` : `#d${number}b${place}`;
}

/** Show what the address says: the overview, a document, or a block of it. */
function route() {
  const [, number, place] = /^#d(\d+)(?:b(\d+))?$/.exec(location.hash) ?? [];
  const wanted = Number(number ?? 0);
  const main = document.getElementById("main");
  if (!index.documents.length) {
    main.replaceChildren(make("p", { class: "notice" }, "There is nothing in this report."));
    return;
  }
  if (overview && (number === undefined || wanted >= index.documents.length)) {
    shown = overview;
    delete document.body.dataset.tab;
    document.body.className = "is-overview";
    overview.render(main);
    begin("newsclean report");
  } else if (!(shown instanceof DocumentView) || shown.data.number !== wanted || !main.contains(shown.left)) {
    const chosen = overview?.filter.rule ?? null;
    shown = new DocumentView(wanted < index.documents.length ? wanted : 0, chosen === null ? "" : `rule:${deciderAt(chosen).id}`);
    document.body.className = "is-document";
    shown.render(main);
    begin(`${summaryAt(shown.data.number).title || shown.data.name} · newsclean report`);
  }
  if (place !== undefined && shown instanceof DocumentView) shown.goToBlock(Number(place));
}

/** What every change of view does: the title, the trail, the focus, the place on the page. */
function begin(title) {
  document.title = title;
  renderTrail();
  scrollTo(0, 0);
  if (begin.isLater) document.getElementById("title").focus({ preventScroll: true });
  begin.isLater = true;
}

/** The way to the overview and to the neighbours. */
function renderTrail() {
  const trail = document.getElementById("trail");
  const brand = make("span", { class: "brand" }, "newsclean");
  if (!overview || shown === overview) {
    trail.replaceChildren(brand);
    return;
  }
  // The neighbours are those of the list, as it is sorted and filtered.
  const listed = overview.chosen().map((one) => one.number);
  const order = listed.includes(shown.data.number) ? listed : overview.documents.map((one) => one.number);
  const at = order.indexOf(shown.data.number);
  const step = (to, text, sign) => (order[to] === undefined
    ? make("span", { class: "step off", "aria-hidden": "true" }, sign)
    : make("a", { class: "step", href: hashOf(order[to]), "aria-label": text, title: text }, sign));
  trail.replaceChildren(
    make("a", { class: "brand", href: "#overview" }, "newsclean"),
    make("a", { class: "all", href: "#overview" }, "All", make("i", {}, " documents")),
    make("span", { class: "steps" }, step(at - 1, "Previous document", "‹"), `${at + 1} / ${order.length}`,
      step(at + 1, "Next document", "›")),
  );
}

/** The block that has the focus, or -1. */
function focusedPlace() {
  const item = document.activeElement?.closest?.(".block");
  return item ? Number(item.id.slice(1)) : -1;
}

/** Move to the next block that is shown. */
function move(step, state = null) {
  if (!(shown instanceof DocumentView)) {
    const links = [...document.querySelectorAll(".documents tbody a")];
    const at = links.indexOf(document.activeElement);
    links[at < 0 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
    return;
  }
  const candidates = shown.data.blocks.filter((block) => fits(block, shown.filter) && (!state || block.state === state));
  const from = focusedPlace() < 0 ? (shown.last ?? -1) : focusedPlace();
  const next = step > 0 ? candidates.find((block) => block.place > from) : candidates.findLast((block) => block.place < from);
  if (!next) return;
  shown.last = next.place;
  if (shown.tab === "fields" || !isWide()) shown.showTab("blocks");
  const item = document.getElementById(`b${next.place}`);
  item.querySelector(".verdict").focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** What has the focus, as a block that can be restored or found in the article. */
function withFocused(act) {
  const place = focusedPlace();
  if (shown instanceof DocumentView && place >= 0) act(shown.data.blocks[place]);
}

/** From a block to the article, or from the article to a block. */
function cross() {
  const line = document.activeElement?.closest?.(".piece");
  if (line) shown.goToBlock(Number(line.id.slice(1)));
  else withFocused((block) => shown.goToArticle(block.place));
}

const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  n: () => move(1, "removed"),
  p: () => move(-1, "removed"),
  g: cross,
  r: () => withFocused((block) => block.isInText || shown.restore([block.place], !shown.restored.has(block.place))),
  "/": () => {
    if (shown instanceof DocumentView) shown.showTab("blocks");
    document.getElementById("search").focus();
  },
  "[": () => document.querySelector('.step[aria-label="Previous document"]')?.click(),
  "]": () => document.querySelector('.step[aria-label="Next document"]')?.click(),
  o: () => { if (overview) location.hash = "#overview"; },
  "?": () => document.getElementById("help").showModal(),
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.getElementById("help").open) return;
  const isTyping = event.target.matches("input:not([type=radio]), select, textarea");
  if (isTyping) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const act = KEYS[event.key];
  if (act) {
    act();
    event.preventDefault();
  }
});

document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault(); // the address is for the views
  document.getElementById("main").focus();
});
document.getElementById("help-open").addEventListener("click", KEYS["?"]);
document.getElementById("theme").addEventListener("click", () => {
  const root = document.documentElement;
  const isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = isDark ? "light" : "dark";
});
matchMedia("(min-width: 60rem)").addEventListener("change", () => {
  if (shown instanceof DocumentView) shown.showTab(shown.tab);
});
addEventListener("hashchange", route);
route();
