import type { Span } from "./span.ts";

type Search<Found> = (text: string, area: Span) => Found;

/**
 * Asks `search` about each part of a text once, however many ask: what it found is kept until it is
 * asked about another text. Where parts begin together, only the last is kept.
 */
export function oncePerArea<Found>(search: Search<Found>): Search<Found> {
  let known = { text: "", byStart: new Map<number, { end: number; found: Found }>() };
  return (text, area) => {
    if (text !== known.text) known = { text, byStart: new Map() };
    const before = known.byStart.get(area.start);
    if (before?.end === area.end) return before.found;
    const found = search(text, area);
    known.byStart.set(area.start, { end: area.end, found });
    return found;
  };
}
