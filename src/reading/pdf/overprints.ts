import type { Item } from "./item.ts";

/** How far a run may reach into the next one on the same base line, in heights of a letter. */
const kerning = 0.3;

/** No letter is printed more often; a broken file may seem to. */
const mostLayers = 8;

const lettersOf = (items: readonly Item[]): string =>
  items.map(({ text }) => text.replace(/\s+/gu, "")).join("");

/**
 * One base line without what is printed twice: some typesetters make a bold letter by printing the
 * words again a hair to the right, cut up in other runs ("The", "The Limes", "Limes R").
 */
export function withoutOverprints(row: readonly Item[]): readonly Item[] {
  const [ground = [], ...layers] = layersOf(row);
  if (layers.length === 0) return ground;
  const letters = lettersOf(ground);
  const more = layers.filter((layer) => !letters.includes(lettersOf(layer))).flat();
  return more.length === 0 ? ground : [...ground, ...more].sort((a, b) => a.x - b.x);
}

/** Lays each item on the lowest layer where it covers no other. */
function layersOf(row: readonly Item[]): readonly (readonly Item[])[] {
  const layers: { readonly items: Item[]; end: number }[] = [];
  for (const item of row) {
    const end = item.x + item.width;
    const isFree = (layer: { readonly end: number }): boolean =>
      item.x >= layer.end - kerning * item.height;
    const free = layers.find(isFree) ?? (layers.length < mostLayers ? undefined : layers.at(-1));
    if (free === undefined) layers.push({ items: [item], end });
    else {
      free.items.push(item);
      free.end = end;
    }
  }
  return layers.map(({ items }) => items);
}
