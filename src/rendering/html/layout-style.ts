/** The page as a whole: type, columns, links, focus, the bar of filters. */
export const layoutStyle = `
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 68rem; padding: 0 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.3rem); line-height: 1.15; letter-spacing: -.02em; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; letter-spacing: -.01em; margin: 3.5rem 0 .5rem; }
h3 { font-size: 1.02rem; line-height: 1.35; margin: 0; }
p { margin: .35rem 0; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
[hidden] { display: none !important; }
section { scroll-margin-top: 6rem; }
header { padding-top: 2.5rem; }
.brand { font-weight: 600; color: var(--soft); letter-spacing: .02em; margin: 0 0 1.25rem; }
.lead { color: var(--soft); max-width: 46rem; }
.skip { position: absolute; left: -99rem; top: 0; background: var(--paper); padding: .6rem 1rem; z-index: 9; }
.skip:focus { left: .5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 1rem 0 0; padding: 0; }
footer { margin-top: 4rem; border-top: 1px solid var(--line); padding-top: 1rem; color: var(--soft); font-size: .85rem; }
#filters { position: sticky; top: 0; z-index: 5; margin: 1.5rem -1.25rem 0; padding: .7rem 1.25rem; background: var(--paper); border-bottom: 1px solid var(--line); }
.controls { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem .75rem; }
#filters summary { font-size: .9rem; color: var(--soft); }
#filters label { display: grid; gap: .15rem; font-size: .78rem; color: var(--soft); flex: 1 1 8rem; min-width: 0; }
#filters input, #filters select, button { font: inherit; font-size: .92rem; color: var(--ink); background: var(--wash); border: 1px solid var(--line); border-radius: 6px; padding: .4rem .55rem; min-height: 2.4rem; width: 100%; min-width: 0; }
#filters button { width: auto; cursor: pointer; }
#found { margin: 0; font-size: .85rem; color: var(--soft); }
#found:not(:empty) { margin-top: .4rem; }
@media (min-width: 40rem) { #filters summary { display: none; } }
@media (max-width: 40rem) {
  body { padding: 0 1rem 3rem; }
  #filters { position: static; margin: 1.25rem -1rem 0; padding: .8rem 1rem; }
  .controls { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem .75rem; }
#filters summary { font-size: .9rem; color: var(--soft); }
#filters label { flex-basis: 42%; }
  #filters label:first-child { flex-basis: 100%; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
