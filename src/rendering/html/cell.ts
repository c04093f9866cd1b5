import { type Content, markup, type Markup } from "./markup.ts";

/**
 * A cell of a heat map. Its words are read aloud and copied; the style shows in their stead the letter
 * of its class, or `shown`.
 */
export interface Cell {
  readonly look: string;
  readonly words: string;
  readonly shown?: string;
  /** The sentence that says it; null where none does. */
  readonly link: string | null;
}

/** The look of a cell where nothing was looked at. */
export const silent = "none";

export const renderCell = ({ look, words, shown, link }: Cell): Markup => {
  // Most cells are silent, so what shows their dot is the want of a class.
  if (look === silent && link === null) return markup`<td>${words}</td>`;
  const mark: Content = shown === undefined ? null : markup` data-shown="${shown}"`;
  return link === null
    ? markup`<td class="${look}"><span${mark}>${words}</span></td>`
    : markup`<td class="${look}"><a href="${link}"${mark}>${words}</a></td>`;
};

/** A part of a heat map, under a heading of its own. */
export interface RowGroup {
  readonly name: string;
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}

/** The rows of a group; nothing where it has none. */
export const renderRows = ({ name, rows }: RowGroup, columns: number): Markup =>
  rows.length === 0
    ? markup``
    : markup`<tbody><tr class="group"><th scope="rowgroup" colspan="${columns + 1}">${name}</th></tr>
${rows.map(
  (row) => markup`<tr><th scope="row">${row.name}</th>${row.cells.map(renderCell)}</tr>
`,
)}</tbody>`;
