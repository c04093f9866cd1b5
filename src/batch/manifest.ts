import { closeSync, fstatSync, ftruncateSync, openSync } from "node:fs";
import { UsageError } from "../domain/errors.ts";
import { isSystemError } from "./is-system-error.ts";
import { takeLock } from "./lock.ts";
import { checkHead, headOf, linesIn, lineOf, type Noted } from "./manifest-lines.ts";
import type { Outcome } from "./outcome.ts";
import { readText, writeText } from "./text-at.ts";

/**
 * What was done of a run, written as it is done, so that the run can be broken off at any moment and go
 * on. Beside `FILE`, a line for each document, `FILE.reports` holds what the documents say.
 */
export interface Manifest {
  /** The hash of what was read under a path before; null: nothing, or it was given up. */
  readonly knownOf: (path: string) => string | null;
  /** What came of it then. */
  readonly earlier: (path: string) => Outcome;
  readonly note: (outcome: Outcome) => void;
  readonly close: () => void;
}

/**
 * Opens the manifest of a run, or begins it. `run` says all that decides what comes of a document: the
 * version and the options. Throws UsageError where the file is of another run, or of no run at all.
 */
export function openManifest(path: string, run: string): Manifest {
  try {
    // Nothing is made beside a file that is no manifest.
    checkHead(path, run);
    const unlock = takeLock(`${path}.lock`);
    try {
      return begin(path, run, unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`The manifest cannot be written: ${error.message}.`, { cause: error });
  }
}

function begin(path: string, run: string, unlock: () => void): Manifest {
  const file = openSync(path, "a+");
  const reports = openSync(`${path}.reports`, "a+");
  const { noted, end } = leftBehind(file, reports);
  const append = (line: string): void => {
    end.file += writeText(file, line, end.file);
  };
  if (end.file === 0) append(headOf(run));
  return {
    knownOf: (of) => hashToTrust(noted.get(of)),
    earlier: (of) => outcomeOf(noted.get(of), reports),
    note: (outcome) => {
      const start = end.reports;
      for (const report of outcome.reports)
        end.reports += writeText(reports, `${report}\n`, end.reports);
      append(lineOf(outcome, { start, end: end.reports }));
    },
    close: () => {
      closeSync(file);
      closeSync(reports);
      unlock();
    },
  };
}

/** What was given up is tried again: it may have more time now. */
const hashToTrust = (noted: Noted | undefined): string | null =>
  noted === undefined || noted.code?.startsWith("took-") === true ? null : noted.sha256;

interface LeftBehind {
  readonly noted: ReadonlyMap<string, Noted>;
  /** Where the two files end, in bytes. */
  readonly end: { file: number; reports: number };
}

/** Reads what an earlier run noted, and cuts off what it was writing when it broke off. */
function leftBehind(file: number, reports: number): LeftBehind {
  const noted = new Map<string, Noted>();
  const end = { file: 0, reports: 0 };
  const text = readText(file, 0, fstatSync(file).size);
  for (const { line, size } of linesIn(text, fstatSync(reports).size)) {
    end.file += size;
    if (line === null) continue;
    noted.set(line.path, line);
    end.reports = Math.max(end.reports, line.reports.end);
  }
  ftruncateSync(file, end.file);
  ftruncateSync(reports, end.reports);
  return { noted, end };
}

function outcomeOf(noted: Noted | undefined, file: number): Outcome {
  if (noted === undefined) throw new RangeError("This was not read before.");
  const { path, sha256, state, milliseconds, code, message, reports } = noted;
  const text = readText(file, reports.start, reports.end);
  return {
    path,
    sha256,
    state,
    milliseconds,
    reports: text === "" ? [] : text.trimEnd().split("\n"),
    problem: code === null ? null : { path, code, message: message ?? "" },
  };
}
