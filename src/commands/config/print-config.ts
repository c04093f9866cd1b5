import type { Command } from "commander";
import { aligned } from "../../rendering/aligned.ts";
import { plainText } from "../../rendering/plain-text.ts";
import { settled } from "./settled.ts";

const sources: Readonly<Record<string, string>> = {
  cli: "the command line",
  env: "the environment",
  default: "the default",
};

/** A line for each option that can be settled: its value, and where that comes from. */
export function printConfig(command: Command, origins: ReadonlyMap<string, string>): string {
  const own = new Set(command.options.map((option) => option.attributeName()));
  const names = [...settled, ...(own.has("failOn") ? ["format"] : [])].filter((name) =>
    own.has(name),
  );
  const columns = [
    aligned(names, "left"),
    aligned(
      names.map((name) => valueWords(command.getOptionValue(name))),
      "left",
    ),
    names.map((name) => origins.get(name) ?? sources[command.getOptionValueSource(name) ?? ""]),
  ];
  const lines = names.map((_, at) => columns.map((column) => column[at] ?? "").join("  "));
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function valueWords(value: unknown): string {
  if (value === undefined) return "not set";
  return plainText(
    Array.isArray(value) ? value.join(", ") : JSON.stringify(value).replace(/^"|"$/g, ""),
  );
}
