/** Blocks of lines as a text in pieces, an empty line between them; empty blocks are left out. */
export function* joinBlocks(blocks: Iterable<readonly string[]>): Iterable<string> {
  let opening = "";
  for (const lines of blocks) {
    if (lines.length === 0) continue;
    yield opening + lines.join("\n");
    opening = "\n\n";
  }
  yield "\n";
}
