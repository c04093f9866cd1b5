/** The path of a document as a URI, relative where the path is. */
export function fileUri(path: string): string {
  // Half of a character has no place in a URI.
  const uri = path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/")
    .replace(/^(?:\.\/+)+/, "");
  return uri.startsWith("/") ? `file://${uri}` : uri;
}
