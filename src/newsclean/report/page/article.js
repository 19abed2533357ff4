// The left side: the article as a reader would want it, with what would be put back at its place.

/** The article of a view. */
function renderArticle(view) {
  const { data } = view;
  const field = (name) => data.fields.find((one) => one.name === name)?.value || "";
  const titleBlock = data.blocks.find((block) => block.role === "title");
  const title = field("title") || "No title";
  const facts = [field("byline") || field("authors"), field("agency"), readable(field("date_published"))];
  const inText = data.blocks.filter((block) => isShown(view, block));
  const beside = data.blocks.filter((block) => block.state === "other" && block !== titleBlock && !isShown(view, block));
  const head = make(
    "header",
    {},
    field("kicker") ? make("p", { class: "kicker", dir: "auto" }, field("kicker")) : null,
    make("h2", { class: "headline", dir: "auto" }, titleBlock && field("title") ? jump(view, titleBlock, title) : title),
    make("p", { class: "byline", dir: "auto" }, [...new Set(facts.filter(Boolean))].flatMap((fact, place) => [
      place ? " · " : "", place ? make("bdi", {}, fact) : fact, // each runs in its own direction, the line in the first's
    ])),
  );
  return make(
    "article",
    { lang: field("language") || null },
    head,
    inText.length ? pieces(view, inText) : make("p", { class: "nothing" }, "There is no text in this article."),
    beside.length ? besides(view, beside) : null,
  );
}

/** Whether a block is shown in the article: as its text, as put back, or as what would be put back. */
function isShown(view, block) {
  return block.isInText || view.restored.has(block.place) || view.previewed.has(block.place);
}

/** An ISO date as people write it; any other text as it is. */
function readable(date) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(date);
  if (!parts) return date;
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  if (Number.isNaN(day.getTime())) return date;
  const shown = day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return parts[4] ? `${shown}, ${parts[4]}` : shown;
}

/** Blocks as headings, paragraphs, lists, quotations and tables. */
function pieces(view, blocks) {
  const made = [];
  let open = null; // the list or table that the next block may still belong to
  for (const block of blocks) {
    const container = { list_item: block.ordered ? "ol" : "ul", cell: "table", quote: "blockquote" }[block.kind] ?? null;
    if (container === null) {
      open = null;
      made.push(line(view, block, tagOf(block)));
      continue;
    }
    if (open?.kind !== block.kind) {
      open = { kind: block.kind, element: make(container), row: null, group: null };
      made.push(container === "table" ? make("div", { class: "scrolls" }, open.element) : open.element);
    }
    if (container === "table") {
      if (open.group !== block.group || open.row === null) {
        open.group = block.group;
        open.row = make("tr");
        open.element.append(open.row);
      }
      open.row.append(line(view, block, "td"));
    } else {
      open.element.append(line(view, block, block.kind === "quote" ? "p" : "li"));
    }
  }
  return made;
}

function tagOf(block) {
  if (block.kind === "heading") return `h${Math.min(Math.max(block.level + 1, 3), 6)}`;
  return block.kind === "preformatted" ? "pre" : "p";
}

/** One block in the article: a click on it leads to its account. */
function line(view, block, tag) {
  const isBack = view.restored.has(block.place);
  const isPreview = !isBack && view.previewed.has(block.place);
  const state = isBack ? "back" : isPreview ? "preview" : "";
  const note = isBack ? "restored: " : isPreview ? "would be restored: " : "";
  return make(
    tag,
    {
      id: `t${block.place}`,
      class: ["piece", block.role === "dek" ? "dek" : "", state].filter(Boolean).join(" "),
      dir: "auto",
      "data-level": block.kind === "list_item" && block.level > 1 ? Math.min(block.level, 6) : null,
      click: (event) => {
        if (!event.target.closest("a") && !String(getSelection())) view.goToBlock(block.place);
      },
    },
    anchor(view, block),
    note ? make("span", { class: "hidden" }, note) : null,
    block.text,
  );
}

/** The number of a block in the margin, which leads to its account. */
function anchor(view, block) {
  return make(
    "a",
    { class: "anchor", ...jumping(view, block), "aria-label": `Account of block ${block.place}` },
    String(block.place),
  );
}

function jump(view, block, text) {
  return make("a", { class: "plain", id: `t${block.place}`, ...jumping(view, block) }, text);
}

/** What makes a link lead to the account of a block, also where the address says so already. */
function jumping(view, block) {
  const href = hashOf(view.data.number, block.place);
  return { href, click: () => location.hash === href && view.goToBlock(block.place) };
}

/** What is kept and is no text: captions, credits, notes, rights. */
function besides(view, blocks) {
  const rows = blocks.map((block) =>
    make(
      "div",
      { id: `k${block.place}` },
      make("dt", {}, block.role.replace("_", " ")),
      make("dd", { dir: "auto" }, anchor(view, block), block.text),
    ),
  );
  return make("section", { class: "beside" }, make("h3", {}, "Kept beside the text"), make("dl", {}, rows));
}
