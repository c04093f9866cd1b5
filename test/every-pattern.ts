import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression of ours, and where or as what it is written. */
export interface Written {
  readonly as: string;
  readonly pattern: RegExp;
}

const source = join(import.meta.dirname, "../src");

/** The folders whose patterns run over what a stranger wrote. */
const reading = /^(?:facts|structure|status|reports|reading|rules|history|rendering)\/.*\.ts$/u;

/** Every regular expression that is written out in the source. */
export const writtenPatterns = (): readonly Written[] =>
  readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => reading.test(name))
    .flatMap((name) => {
      const code = readFileSync(join(source, name), "utf8");
      const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest);
      return literalsIn(file).map((literal) => ({
        as: `${name}: ${literal}`,
        pattern: toPattern(literal),
      }));
    });

function literalsIn(node: ts.Node): readonly string[] {
  const own = ts.isRegularExpressionLiteral(node) ? [node.text] : [];
  const inside: string[] = [];
  ts.forEachChild(node, (child) => {
    inside.push(...literalsIn(child));
  });
  return [...own, ...inside];
}

function toPattern(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

const common = [
  " ",
  "\t",
  "1",
  "1 ",
  ",",
  "(",
  "(a)",
  "(1) ",
  "a ",
  "a",
  "A ",
  "Aa ",
  "A, ",
  '"',
  "“",
  "’",
].concat([
  "-",
  "–",
  ":",
  "/",
  "<a",
  "\u00ad",
  ". ",
  "x. ",
  "x\t",
  "12, ",
  "12 and ",
  "the ",
  "and ",
  "it ",
  "is ",
]);

/** What a pattern is made to stumble over, again and again: signs, and the words it begins with. */
export function stumblingBlocks({ as }: Written): readonly string[] {
  const letters = as.replace(/\\\w|\(\?<\w+>|\{\w+=?\w*\}/gu, "|").match(/[a-z]{2,}/giu) ?? [];
  const words = [...new Set(letters)].slice(0, 5);
  return [...common, ...words.map((word) => `${word} `), `${words.join(" ")} `];
}
