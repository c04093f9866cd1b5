import { matchesIn } from "../rules/matches-in.ts";

/** A place in a regulation, outermost first: `["2", "a"]` is (2)(a). */
type Path = readonly string[];

const part = /( to | ?[-–] ?)?\((\w{1,4})\)/gi;

/**
 * Paragraphs, each whole: "(1), (2) (a) to (c)" of 12 is 12(1), 12(2)(a), 12(2)(b), 12(2)(c). A part
 * followed by parts of its own only heads them.
 */
export function readParagraphs(number: string, words: string): string[] {
  const paths: Path[] = [];
  const parts = matchesIn(words, part);
  parts.forEach(([, to, part = ""], nth) => {
    const next = parts[nth + 1]?.[2] ?? "";
    const path = placed(part.toLowerCase(), next.toLowerCase(), paths.at(-1) ?? []);
    if (to !== undefined) paths.push(...between(paths.at(-1) ?? [], path));
    paths.push(path);
  });
  const leaves = paths.filter((path, nth) => !heads(path, paths[nth + 1]));
  return [...new Set(leaves.map((path) => number + path.map((part) => `(${part})`).join("")))];
}

function placed(part: string, next: string, last: Path): Path {
  if (/^\d/.test(part)) return [part];
  const [first] = last;
  const number = first !== undefined && /^\d/.test(first) ? [first] : [];
  const letter = last[number.length];
  return isRoman(part, next) && letter !== undefined
    ? [...number, letter, part]
    : [...number, part];
}

// "(b)(i)(ii)" counts within (b); "(h)(i)" goes on with the alphabet.
const isRoman = (part: string, next: string): boolean =>
  /^(?:ii|iii|iv|vi|vii|viii|ix)$/.test(part) || (part === "i" && next === "ii");

function between(from: Path, to: Path): Path[] {
  const [first, last] = [from.at(-1)?.charCodeAt(0) ?? 0, to.at(-1)?.charCodeAt(0) ?? 0];
  if (from.length !== to.length) return [];
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, nth) => [
    ...to.slice(0, -1),
    String.fromCharCode(first + nth + 1),
  ]);
}

const heads = (path: Path, next: Path | undefined): boolean =>
  next !== undefined && next.length > path.length && path.every((part, nth) => part === next[nth]);
