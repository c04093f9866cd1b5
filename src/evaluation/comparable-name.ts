/**
 * A name as it is compared with a gold's: without case, punctuation, quotes and a leading "The";
 * "&" is "and", "Limited" is "Ltd".
 */
export const comparableName = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['\u2018\u2019\u201b`\u00b4]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/\blimited\b/g, "ltd")
    .replace(/^the (?=\S)/, "");

export const isSameName = (a: string, b: string): boolean =>
  comparableName(a) === comparableName(b);
