import type { AnalysisStream } from "../domain/analysis.ts";
import { csvLines } from "./csv-lines.ts";
import type { SheetName } from "./sheets/sheet-names.ts";
import { sheets } from "./sheets/sheets.ts";
import { keysOf, knownPlace } from "./tables/keys.ts";
import type { Row } from "./tables/table.ts";

export interface CsvOptions {
  /** What a row is; breaches, unless said. */
  readonly rows?: SheetName;
  /** Whether it begins with a byte order mark, by which old spreadsheets know UTF-8. */
  readonly bom?: boolean;
}

/** One sheet of the analysis as comma-separated values, in pieces. */
export function* renderCsv(
  analysis: AnalysisStream,
  { rows = "breaches", bom = false }: CsvOptions,
): Iterable<string> {
  const { columns, rows: rowsIn } = sheets[rows];
  const keys = keysOf(Array.from(analysis.locations, knownPlace));
  if (bom) yield "\ufeff";
  yield csvLines([columns.map(({ name }) => name)]);
  for (const piece of piecesOf(rowsIn(analysis, keys))) yield csvLines(piece);
}

// Rows are written together: the library takes as long for one as for many.
const atOnce = 500;

function* piecesOf(rows: Iterable<Row>): Iterable<readonly Row[]> {
  let piece: Row[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < atOnce) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
