// The fields of the article: the choice, the reason, and every candidate.

/** The panel of the fields. */
function renderFields(view) {
  const known = view.data.fields.filter((field) => field.value || field.candidates.length);
  const missing = view.data.fields.filter((field) => !field.value && !field.candidates.length);
  return [
    make("h2", { class: "hidden" }, "Fields"),
    make("div", { class: "fields" }, known.map((field) => renderField(view, field))),
    missing.length
      ? make("p", { class: "nothing" }, `Nowhere on the page: ${missing.map((field) => plainName(field.name)).join(", ")}.`)
      : null,
  ];
}

function plainName(name) {
  return name.replaceAll("_", " ");
}

function renderField(view, field) {
  return make(
    "section",
    { class: "field", "aria-labelledby": `field-${field.name}` },
    make("h3", { id: `field-${field.name}` }, plainName(field.name)),
    make("p", { class: field.value ? "value" : "value nothing", dir: "auto" }, field.value ? address(field.value) : "not chosen"),
    make("p", { class: "why" }, field.why, field.confidence === null ? "" : ` · right in ${percent(field.confidence)} of such cases`),
    field.candidates.length ? renderCandidates(view, field) : null,
  );
}

function renderCandidates(view, field) {
  const rows = field.candidates.map(([value, origin, block, agrees]) =>
    make(
      "tr",
      { class: agrees ? "agrees" : null },
      make("td", { class: "mark" }, make("span", { "aria-hidden": "true" }, agrees ? "=" : "·"), make(
        "span", { class: "hidden" }, agrees ? "agrees" : "differs")),
      make("td", { dir: "auto" }, value),
      make("td", { class: "origin" }, block >= 0 ? make(
        "a", { href: hashOf(view.data.number, block) }, `block ${block}`) : origin),
    ),
  );
  return make(
    "details",
    { open: field.candidates.some(([, , , agrees]) => !agrees) },
    make("summary", {}, count(field.candidates.length, "candidate")),
    make("div", { class: "scrolls" }, make(
      "table", {},
      make("caption", { class: "hidden" }, `Candidates for ${plainName(field.name)}`),
      make("thead", { class: "hidden" }, make("tr", {}, ["agrees", "value", "origin"].map((name) => make("th", { scope: "col" }, name)))),
      make("tbody", {}, rows),
    )),
  );
}
