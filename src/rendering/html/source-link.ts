import type { Report } from "../../domain/report.ts";

/** Where the documents lie, seen from the page: "", or "../" and the like. */
export interface LinkBase {
  readonly linkBase: string;
}

/**
 * The address of a document beside the page, at a page of it where it is a PDF; null for standard input.
 * Each part of the path is encoded, so that none can be an address of its own (`javascript:`, `//host`).
 */
export function sourceLink(
  { path, mediaType }: Report["source"],
  page: number | null,
  { linkBase }: LinkBase,
): string | null {
  if (path === "-") return null;
  const encoded = path
    .replace(/^\/+/, "/")
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/");
  const address = encoded.map(encodeURIComponent).join("/");
  const at = page === null || mediaType !== "application/pdf" ? "" : `#page=${String(page)}`;
  return (address.startsWith("/") ? "" : linkBase) + address + at;
}
