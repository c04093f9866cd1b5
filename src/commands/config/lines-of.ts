import { isMap, isNode, LineCounter, parseDocument } from "yaml";

/** Where things stand in a JSON text. */
export interface LinesOf {
  /** The line of the value at a path of keys; of the key itself where it is the last of an object's. */
  readonly at: (path: readonly PropertyKey[]) => number;
  /** Keys that an object has twice: JSON itself would let the last one win. */
  readonly doubled: readonly number[];
}

/** The lines of a text that is known to be JSON: YAML takes it all, and remembers where it was. */
export function linesOf(text: string): LinesOf {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const at = (path: readonly PropertyKey[]): number => {
    const parent = path.length === 0 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isNode(key) && String(key) === String(path.at(-1)))
      : undefined;
    const node = pair?.key ?? document.getIn(path, true);
    return isNode(node) ? lineAt(node.range?.[0] ?? 0) : 1;
  };
  return { at, doubled: document.errors.map(({ pos }) => lineAt(pos[0])) };
}
