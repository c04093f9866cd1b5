/** Opens what a link leads into, and everything for the printer. */
export const openScript = String.raw`
(() => {
  const openTo = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) return;
    if (target.matches("details")) target.open = true;
    let outer = target.parentElement?.closest("details");
    while (outer) {
      outer.open = true;
      outer = outer.parentElement.closest("details");
    }
    target.closest("[hidden]")?.removeAttribute("hidden");
    target.scrollIntoView();
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  };
  addEventListener("hashchange", openTo);
  // A link to where the address already is changes nothing, so it is seen here.
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#']");
    if (link?.hash === location.hash) setTimeout(openTo);
  });
  if (location.hash !== "") openTo();

  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
  });
})();
`;
