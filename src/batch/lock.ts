import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { UsageError } from "../domain/errors.ts";

/**
 * Makes sure that no other process has the file `path`; returns what gives it back. One that a process
 * of this machine left behind when it was killed is taken over.
 */
export function takeLock(path: string): () => void {
  const own = `${hostname()} ${String(process.pid)}`;
  if (!write(path, own)) {
    const holder = readFileSync(path, "utf8");
    if (isAlive(holder))
      throw new UsageError(
        `Another run (${holder}) has taken ${path}. Wait for it; if it is over, delete that file.`,
      );
    rmSync(path, { force: true });
    write(path, own);
  }
  return () => {
    rmSync(path, { force: true });
  };
}

function write(path: string, own: string): boolean {
  try {
    writeFileSync(path, own, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Whether a holder may still be at work: of another machine nothing can be known. */
function isAlive(holder: string): boolean {
  const [host, pid = ""] = holder.split(" ");
  if (host !== hostname()) return holder !== "";
  try {
    process.kill(Number(pid), 0);
    return Number(pid) !== process.pid;
  } catch {
    return false;
  }
}
