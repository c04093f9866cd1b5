import { createHash } from "node:crypto";
import { dirname, relative, resolve, sep } from "node:path";
import type { PageSetting } from "../rendering/html/overview.ts";
import type { OutputOptions } from "./reading-options.ts";

/** From where a page will lie, how to get to the documents; one on standard output lies here. */
export function pageSettingOf({ output }: Pick<OutputOptions, "output">): PageSetting {
  const folder = output === undefined ? "." : dirname(output);
  const steps = relative(resolve(folder), resolve(".")).split(sep);
  const linkBase = steps
    .map((step) => (step === "" ? "" : `${encodeURIComponent(step)}/`))
    .join("");
  return { linkBase, hashOf };
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64");
