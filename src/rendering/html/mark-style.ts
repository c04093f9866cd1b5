import { ratingValues } from "../../domain/vocabulary.ts";
import { ratingLetters } from "../wording.ts";
import { ratingLook } from "./rating-look.ts";

// A cell holds its words for the ear and the clipboard; the eye is shown its letter instead of them.
const letters = ratingValues
  .map(
    (value) =>
      `.heat .${ratingLook[value]} > *::before { content: "${ratingLetters[value]}" / ""; }`,
  )
  .join("\n");

/** The marks: ratings, breaches, themes, and the heat maps they stand in. */
export const markStyle = `
.badge { display: inline-block; font-size: .82rem; border-radius: 4px; padding: 0 .5rem; white-space: nowrap; }
.o { background: var(--o); color: var(--on-o); fill: var(--o); }
.g, .m, .met, .strength, .improvement { background: var(--g); color: var(--on-g); fill: var(--g); }
.ri, .mixed { background: var(--ri); color: var(--on-ri); fill: var(--ri); }
.i, .nm { background: var(--i); color: var(--on-i); fill: var(--i); }
.nr, .ie { background: var(--n); color: var(--on-n); fill: var(--n); }
.b, .concern { background: var(--b); color: var(--on-b); }
.chart .level, .chart .year { stroke: var(--line); } .chart .year { stroke-dasharray: 2 3; }
.chart .step { fill: none; stroke: var(--soft); stroke-width: 2; }
.chart circle { stroke: var(--paper); stroke-width: 2; } .chart g { background: none; }
.chart text { font-size: 12px; fill: var(--soft); } .chart g text { fill: currentColor; font-weight: 600; } .mid { text-anchor: middle; }
.bar { display: block; max-width: 100%; } .bar rect { stroke: var(--paper); stroke-width: 1; }
.heat { border-collapse: separate; border-spacing: 2px; }
.heat th[scope=row] { padding: .15rem .8rem .15rem 0; min-width: 9rem; max-width: 22rem; position: sticky; left: 0; background: var(--paper); }
.heat thead th { font-size: .8rem; padding: 0 .3rem .2rem; text-align: center; max-width: 8rem; } .heat thead th:first-child { text-align: left; padding-left: 0; }
.heat .group th { padding-top: .7rem; font-size: .8rem; color: var(--soft); }
.heat td { padding: 0; font-size: 0; height: 1.9rem; min-width: 3.6rem; text-align: center; border-radius: 4px; }
.heat td > * { display: grid; place-content: center; grid-auto-flow: column; height: 1.9rem; padding: 0 .3rem; color: inherit; font-size: 0; text-decoration: none; border-radius: 4px; }
.heat td::before, .heat td > *::before, .heat td > *::after { font-size: .85rem; font-weight: 600; }
.heat td > a:hover { box-shadow: inset 0 0 0 2px currentColor; }
.heat .none, .heat td:not([class]) { color: var(--soft); } .heat .none > *::before, .heat td:not([class])::before { content: "\\00b7" / ""; }
${letters}
.heat .b > *::before { content: "B" / ""; } .heat .met > *::before { content: "M" / ""; }
.heat .act > *::after { content: " " attr(data-shown) / ""; font-weight: 500; white-space: pre; }
.heat :is(.concern, .improvement, .strength, .mixed) > *::before { content: attr(data-shown) / ""; font-variant-numeric: tabular-nums; }
.heat .cf > *::after { content: "*" / ""; } .heat .told > *::after { content: "?" / ""; }
.heat .act.told > *::after { content: " " attr(data-shown) "?" / ""; }
.legend { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .4rem 1.5rem; margin: 1rem 0; font-size: .9rem; }
.legend div { display: flex; gap: .7rem; align-items: baseline; } .legend dd { margin: 0; }
.legend dt { flex: 0 0 2.6rem; text-align: center; border-radius: 4px; font-weight: 600; font-size: .85rem; }
.legend .cf, .legend .told, .legend .none { outline: 1px solid var(--line); }
`;
