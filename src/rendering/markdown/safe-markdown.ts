import { plainText } from "../plain-text.ts";

// What Markdown would act on inside a line; CommonMark lets a backslash take its meaning from any of it.
const acting = /[\\`*_[\]<>|&~$]/g;

/** Words of a stranger, as words and nothing else wherever they stand in a line of Markdown. */
export const safeMarkdown = (text: string): string => plainText(text).replace(acting, "\\$&");

/** A row of a table. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
