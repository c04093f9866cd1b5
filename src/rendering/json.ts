// Characters that JSON lets through but a terminal or an editor acts on.
const unsafe = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** `value` as JSON with nothing in it that a terminal obeys. */
export const safeJson = (value: unknown, indent: number): string =>
  JSON.stringify(value, null, indent).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** An analysis, or a view of it, as JSON, in pieces: all of it can be longer than a string may be. */
export function* renderJson(analysis: Readonly<Record<string, unknown>>): Iterable<string> {
  let opening = "{\n";
  for (const [name, value] of Object.entries<unknown>(analysis)) {
    yield `${opening}  ${JSON.stringify(name)}: `;
    yield* isList(value) ? listOf(value) : [indented(value, 2)];
    opening = ",\n";
  }
  yield "\n}\n";
}

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

function* listOf(items: Iterable<unknown>): Iterable<string> {
  let isEmpty = true;
  for (const item of items) {
    yield (isEmpty ? "[\n    " : ",\n    ") + indented(item, 4);
    isEmpty = false;
  }
  yield isEmpty ? "[]" : "\n  ]";
}

const indented = (value: unknown, by: number): string =>
  safeJson(value, 2).replaceAll("\n", `\n${" ".repeat(by)}`);
