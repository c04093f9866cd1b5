import { safeText } from "./safe-text.ts";

/** HTML that may be written as it stands; only `markup` and `ownMarkup` make it. */
export interface Markup {
  readonly html: string;
}

export type Content = string | number | Markup | null | readonly Content[];

/** HTML in which every word that is put in is escaped: words of a document are a stranger's. */
export const markup = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  html: parts.reduce((all, part, at) => all + htmlOf(contents[at - 1] ?? null) + part),
});

/** Our own words as HTML: a style, a script, or what another library drew. Never those of a document. */
export const ownMarkup = (html: string): Markup => ({ html });

function htmlOf(content: Content): string {
  if (content === null) return "";
  if (typeof content === "string") return safeText(content);
  if (typeof content === "number") return String(content);
  return isMarkup(content) ? content.html : content.map(htmlOf).join("");
}

const isMarkup = (content: Markup | readonly Content[]): content is Markup => "html" in content;
