// What the plain characters of a phrase stand for. A space is one white space
// (a Document holds no runs of them); quotes and dashes of any shape match alike; a hyphen may
// also be a space ("person-centred", "person centred").
const comforts: Readonly<Record<string, string>> = {
  " ": String.raw`\s`,
  "'": "['‘’]",
  '"': '["“”]',
  "-": String.raw`(?:\s?[-‐‑‒–—]\s?|\s)`,
};

/** A token of a phrase: an escape, a character class, a slot, or a character with a comfort. */
const token = /\\.|\[(?:\\.|[^\]])*\]|\{(?:(\w+)=)?([a-zA-Z]\w*)\}|[ '"-]/g;

/** The pattern source of a phrase without slots. */
export const expandPhrase = (phrase: string): string => expand(phrase, {});

/**
 * Compiles a phrase: a regular expression source with comforts (`comforts` above) and slots.
 * `{rating}` stands for a named sub-pattern of `slots` and captures what it matches under that
 * name; `{before=rating}` captures it as `before`. Matches whole words, in any case.
 */
export function compilePhrase(
  phrase: string,
  slots: Readonly<Record<string, string>> = {},
  flags = "gi",
): RegExp {
  return new RegExp(String.raw`(?<!\w)(?:${expand(phrase, slots)})(?!\w)`, flags);
}

function expand(phrase: string, slots: Readonly<Record<string, string>>): string {
  return phrase.replace(token, (plain, as: string | undefined, slot: string | undefined) => {
    if (slot === undefined) return comforts[plain] ?? plain;
    const pattern = slots[slot];
    if (pattern === undefined) throw new Error(`unknown slot {${slot}} in "${phrase}"`);
    return `(?<${as ?? slot}>${expandPhrase(pattern)})`;
  });
}
