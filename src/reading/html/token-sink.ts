import { InputError } from "../../domain/errors.ts";
import type { Token } from "./token.ts";

/** A form with fewer letters is a search box or the like; one with more holds the page. */
const leastForm = 400;

/**
 * No browser builds a page as deep. For each element the parser walks through those around it, so
 * that fifty thousand would take it minutes.
 */
const deepest = 2000;

const mains: ReadonlySet<string> = new Set(["main", "article"]);

/** Gathers the tokens of a page, without its small forms. Throws InputError for one that has no end. */
export interface TokenSink {
  readonly add: (...more: readonly Token[]) => void;
  readonly enter: (element: string) => void;
  readonly leave: (element: string) => void;
  readonly isInMain: () => boolean;
  readonly tokens: readonly Token[];
}

export function tokenSink(): TokenSink {
  const tokens: Token[] = [];
  const forms: { readonly at: number; readonly letters: number }[] = [];
  let [letters, mainsOpen, depth] = [0, 0, 0];
  return {
    tokens,
    add: (...more) => {
      for (const token of more) letters += token.kind === "text" ? token.text.trim().length : 0;
      tokens.push(...more);
    },
    isInMain: () => mainsOpen > 0,
    enter: (element) => {
      depth += 1;
      if (depth > deepest) throw tooDeep();
      if (mains.has(element)) mainsOpen += 1;
      if (element === "form") forms.push({ at: tokens.length, letters });
    },
    leave: (element) => {
      depth -= 1;
      if (mains.has(element)) mainsOpen -= 1;
      const form = element === "form" ? forms.pop() : undefined;
      if (form !== undefined && letters - form.letters < leastForm) tokens.length = form.at;
    },
  };
}

const tooDeep = (): InputError =>
  new InputError(
    "unsupported",
    `This web page has more than ${deepest} elements inside each other, as none has that a browser saved; open it in a browser and save it again.`,
  );
