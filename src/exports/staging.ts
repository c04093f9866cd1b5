import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "../domain/errors.ts";
import { tables } from "../rendering/tables/tables.ts";
import { dataPackageName } from "./write-data-package.ts";

/** Where an export goes: a folder of files, or one file. */
export interface Target {
  readonly path: string;
  readonly kind: "folder" | "file";
}

/** A folder beside the target in which an export is made, so that nobody ever sees half of it. */
export interface Staging {
  readonly folder: string;
  /** Puts what was made in the target's place. */
  readonly settle: () => void;
  /** Leaves nothing of what was not settled. */
  readonly discard: () => void;
}

/** Tells before a long run, rather than after it, that an export has nowhere to go. */
export function checkTarget({ path, kind }: Target): void {
  if (statSync(dirname(resolve(path)), { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(`There is no folder to write ${path} in. Make it first.`);
  }
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return;
  if (kind === "file") {
    if (!there.isFile()) throw new UsageError(`${path} is no file. Name a file to write to.`);
    return;
  }
  if (!there.isDirectory())
    throw new UsageError(`${path} is no folder. Name a folder to write to.`);
  const other = readdirSync(path).find((name) => !isOurs(name));
  if (other === undefined) return;
  throw new UsageError(
    `${path} holds other files (${other}). Name a new folder, or an earlier export.`,
  );
}

const isOurs = (name: string): boolean =>
  name === dataPackageName ||
  tables.some((table) => name === `${table.name}.csv` || name === `${table.name}.parquet`);

export function openStaging({ path, kind }: Target): Staging {
  const name = basename(resolve(path));
  const whole = existsSync(path) ? realpathSync(path) : resolve(path);
  const folder = join(dirname(whole), `.${name}.${String(process.pid)}.part`);
  const discard = (): void => {
    rmSync(folder, { recursive: true, force: true });
    process.off("exit", discard);
  };
  // An interruption ends the process at once.
  process.on("exit", discard);
  mkdirSync(folder);
  return {
    folder,
    settle: () => {
      if (kind === "folder") replaceFolder(folder, whole);
      else renameSync(join(folder, name), whole);
    },
    discard,
  };
}

/** A folder that is not empty cannot be renamed over: it goes aside first. */
function replaceFolder(folder: string, target: string): void {
  const aside = `${folder}.old`;
  if (existsSync(target)) renameSync(target, aside);
  renameSync(folder, target);
  rmSync(aside, { recursive: true, force: true });
}
