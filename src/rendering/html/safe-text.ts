const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const special = /[&<>"']/g;
// What turns the direction of writing, so that a name reads as another one.
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// What no page may hold or nobody can see: controls, half characters, characters of no width.
const unshowable = /[^\P{Cc}\t\n]|\p{Cs}|[\u200b\u2028\u2029\u2060-\u2064\ufeff]/gu;

/** `text` as it may stand in HTML, in an attribute too; what could mislead is shown as a mark. */
export const safeText = (text: string): string =>
  text
    .replace(special, (character) => entities[character] ?? "")
    .replace(turning, (character) => `[U+${hexOf(character)}]`)
    .replace(unshowable, "\ufffd");

const hexOf = (character: string): string =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
