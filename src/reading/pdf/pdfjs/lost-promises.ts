import { setImmediate as nextTurn } from "node:timers/promises";

// pdf.js fetches pages ahead and lets the promise of a damaged one go unheard. In Node such a
// rejection ends the process, although the same fault is told again when the page is read.

const pdfFaults: ReadonlySet<string> = new Set([
  "AbortException",
  "FormatError",
  "InvalidPDFException",
  "MissingDataException",
  "ParserEOFException",
  "UnknownErrorException",
  "XRefEntryException",
  "XRefParseException",
]);

let readers = 0;

/** Does some work with pdf.js, unharmed by what it leaves unheard. */
export async function withoutLostPromises<Result>(work: () => Promise<Result>): Promise<Result> {
  if (readers === 0) process.on("unhandledRejection", ignorePdfFault);
  readers += 1;
  try {
    return await work();
  } finally {
    await nextTurn();
    readers -= 1;
    if (readers === 0) process.off("unhandledRejection", ignorePdfFault);
  }
}

/** Any other fault is a bug and ends the process as it would have done, unless somebody else listens. */
function ignorePdfFault(reason: unknown): void {
  const isPdfFault = reason instanceof Error && pdfFaults.has(reason.name);
  if (!isPdfFault && process.listenerCount("unhandledRejection") === 1) throw reason;
}
