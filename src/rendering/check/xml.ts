// What no XML 1.0 document may hold, however it is written, and what a terminal would obey.
const illegal = /[\p{Cs}\ufffe\uffff]|[^\P{Cc}\n\t]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

const escape = (text: string, which: RegExp): string =>
  text.replace(illegal, "\ufffd").replace(which, (character) => entities[character] ?? character);

export const xmlText = (text: string): string => escape(text, /[&<>]/g);

/** `<name a="1" b="2"`, still open. */
export const xmlTag = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): string =>
  Object.entries(attributes).reduce(
    (tag, [key, value]) => `${tag} ${key}="${escape(String(value), /[&<>"\n\t]/g)}"`,
    `<${name}`,
  );
