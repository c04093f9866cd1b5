import { Parser } from "htmlparser2";
import { ratingValues } from "../../domain/vocabulary.ts";
import { isDropped } from "./hidden.ts";
import type { MarkKind, Token } from "./token.ts";
import { tokenSink } from "./token-sink.ts";

export interface Tokens {
  readonly title: string;
  readonly tokens: readonly Token[];
}

const blocks: ReadonlySet<string> = new Set(
  "address article aside blockquote body br caption details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend main nav ol option p pre section summary table tbody tfoot thead ul".split(
    " ",
  ),
);

const opening: Readonly<Record<string, readonly MarkKind[]>> = {
  li: ["item"],
  tr: ["row"],
  td: ["cell"],
  th: ["cell"],
  dt: ["row", "cell"],
  dd: ["cell"],
};
const closing: ReadonlySet<string> = new Set(["li", "tr", "table", "dl"]);
const ratings: ReadonlySet<string> = new Set(ratingValues);

type Attributes = Readonly<Record<string, string>>;

/** Cuts a web page into tokens; with `all`, navigation and the like too. */
export function tokensOf(html: string, all: boolean): Tokens {
  const sink = tokenSink();
  let [title, last, skipped] = ["", "", 0];
  const onopentag = (name: string, attributes: Attributes): void => {
    const element = { name, attributes, isInMain: sink.isInMain() };
    if (skipped > 0 || isDropped(element, all)) skipped += 1;
    else sink.add(...openTokens(name, attributes, last));
    sink.enter(name);
    last = name;
  };
  const onclosetag = (name: string): void => {
    sink.leave(name);
    if (skipped > 0) skipped -= 1;
    else sink.add(...closeTokens(name));
    last = `/${name}`;
  };
  const ontext = (text: string): void => {
    if (skipped > 0) return;
    if (last === "title") title += text;
    else sink.add({ kind: "text", text });
    if (last === "/span") last = "";
  };
  new Parser({ onopentag, onclosetag, ontext }).end(html);
  return { title, tokens: sink.tokens };
}

function openTokens(name: string, attributes: Attributes, last: string): readonly Token[] {
  if (name === "img") {
    const { alt = "" } = attributes;
    return ratings.has(alt) ? [{ kind: "text", text: ` ${alt} ` }] : [];
  }
  // Two spans side by side are two labels, set apart by their style alone.
  if (name === "span" && last === "/span") return [{ kind: "text", text: " " }];
  if (blocks.has(name)) return [{ kind: "break" }];
  return (opening[name] ?? []).map((kind) => ({ kind }));
}

function closeTokens(name: string): readonly Token[] {
  if (closing.has(name)) return [{ kind: "end" }];
  return blocks.has(name) ? [{ kind: "break" }] : [];
}
