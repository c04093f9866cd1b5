import { readFile } from "node:fs/promises";
import type { z } from "zod";
import { InputError } from "../domain/errors.ts";
import { gold, type Gold } from "../domain/gold.ts";

/** The gold of a file. Throws an `InputError` that says what is wrong with it. */
export async function readGold(path: string): Promise<Gold> {
  const text = await readFile(path, "utf8");
  const read = gold.safeParse(parseJson(text.replace(/^\uFEFF/, "")));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new InputError(
    "damaged",
    `This is no gold file: ${issue === undefined ? "it is empty" : reasonOf(issue, [])}.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError("damaged", "This gold file is no JSON. Check its commas and quotes.", {
      cause,
    });
  }
}

type Issue = z.core.$ZodIssue;

/** Where and what, as `breaches.0.status: Invalid option …`; of several ways to write it, the first. */
function reasonOf(issue: Issue, before: readonly PropertyKey[]): string {
  const path = [...before, ...issue.path];
  const inner = issue.code === "invalid_union" ? issue.errors[0]?.[0] : undefined;
  if (inner !== undefined) return reasonOf(inner, path);
  const where = path.map(String).join(".");
  return where === "" ? issue.message : `${where}: ${issue.message}`;
}
