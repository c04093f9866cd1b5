/** Hides what does not fit the words and choices of the form, and says how much is left. */
export const filterScript = String.raw`
(() => {
  const form = document.getElementById("filters");
  if (form === null) return;
  const found = document.getElementById("found");
  const all = (selector) => [...document.querySelectorAll(selector)];
  const tagsOf = (element) => (element.dataset.tags ?? "").split(" ").filter(Boolean);
  const kindOf = (tag) => tag.slice(0, tag.indexOf("-"));
  const places = new Map(
    all(".place").map((element) => [element.id, { element, tags: tagsOf(element), fits: true }]),
  );
  const failures = all(".failure").map((element) => {
    const own = tagsOf(element);
    // What a failure is of counts for it, and not what else is to be found at its place.
    const ofPlace = (places.get(element.dataset.place)?.tags ?? []).filter(
      (tag) => !["class", "regulation"].includes(kindOf(tag)),
    );
    return { element, tags: [...own, ...ofPlace] };
  });
  const rows = all("tr[data-place]");
  const providers = all(".provider").map((element) => ({ element, tags: tagsOf(element) }));
  const more = document.querySelector(".more");
  const listed = all("section").filter((section) => section.querySelector(".place, .failure, .provider"));

  // Lower case, and read once: the text of a page can be long.
  const wordsIn = (item) => (item.words ??= item.element.textContent.toLowerCase());

  const show = (item, { tags, words }, placeWords = "") => {
    const fits =
      tags.every((tag) => item.tags.includes(tag)) &&
      words.every((word) => wordsIn(item).includes(word) || placeWords.includes(word));
    item.element.hidden = !fits;
    return fits;
  };

  const counted = (count, noun) => count + " " + noun + (count === 1 ? "" : "s");

  const apply = () => {
    const data = new FormData(form);
    const words = String(data.get("words") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    const tags = [...data.values()].slice(1).filter(Boolean);
    const asked = { tags, words };
    const isAsked = tags.length + words.length > 0;
    let [ofPlaces, ofFailures] = [0, 0];
    for (const place of places.values()) {
      place.fits = show(place, asked);
      if (place.fits) ofPlaces += 1;
    }
    for (const row of rows) row.hidden = !(places.get(row.dataset.place)?.fits ?? true);
    for (const failure of failures) if (show(failure, asked)) ofFailures += 1;
    const provider = tags.filter((tag) => kindOf(tag) === "provider");
    for (const item of providers) show(item, { tags: provider, words });
    if (more !== null && isAsked) more.open = true;
    found.textContent = !isAsked
      ? ""
      : counted(ofPlaces, "location") +
        (failures.length === 0 ? "" : ", " + counted(ofFailures, "repeated failure")) + " found";
  };

  let waiting = 0;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  // On a phone what was found comes first.
  const wide = matchMedia("(min-width: 40rem)");
  const fold = () => {
    form.querySelector("details").open = wide.matches;
  };
  wide.addEventListener("change", fold);
  fold();
  form.hidden = false;
  apply();
})();
`;
