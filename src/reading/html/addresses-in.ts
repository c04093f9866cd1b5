import { Parser } from "htmlparser2";

const provider = /\/provider\/[\w-]+/;
const saved = /saved from url=\(\d+\)(\S+)/;

/**
 * Where a page stood and whose it is, which a saved page tells in its head, in the comment that a
 * browser writes into it, and by its links alone. Each address once.
 */
export function addressesIn(html: string): readonly string[] {
  const found: (string | undefined)[] = [];
  new Parser({
    onopentag: (name, attributes) => {
      found.push(addressOf(name, attributes));
    },
    oncomment: (text) => {
      found.push(saved.exec(text)?.[1]);
    },
  }).end(html);
  return [...new Set(found.filter((address) => address !== undefined))];
}

/** The address that an element tells of the page itself, or of the provider it names. */
function addressOf(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  if (name === "link" && attributes["rel"] === "canonical") return attributes["href"];
  if (name === "meta" && attributes["property"] === "og:url") return attributes["content"];
  return name === "a" ? provider.exec(attributes["href"] ?? "")?.[0] : undefined;
}
