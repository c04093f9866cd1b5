/** The values of a text in JSON, and what of it could not be read. */
export interface ParsedJson {
  readonly values: readonly unknown[];
  readonly doubts: readonly string[];
}

// No prose begins like this.
const opening = /^\s*(?:\{\s*["}]|\[\s*[[{\]])/u;

/** Whether a text was meant as JSON, whole or not. */
export const beginsAsJson = (text: string): boolean => opening.test(text);

/**
 * The values of a JSON text: those of a list, else the one it is, else one a line (NDJSON), where
 * a broken line is a doubt. Null where it is none of these.
 */
export function parseJson(text: string): ParsedJson | null {
  const whole = parsed(text);
  if (whole !== null) {
    return { values: Array.isArray(whole.value) ? whole.value : [whole.value], doubts: [] };
  }
  const lines = text.split("\n").flatMap((line, at) => (/\S/u.test(line) ? [{ line, at }] : []));
  const each = lines.map(({ line, at }) => ({ at, told: parsed(line) }));
  if (lines.length < 2 || typeof each[0]?.told?.value !== "object") return null;
  return {
    values: each.flatMap(({ told }) => (told === null ? [] : [told.value])),
    doubts: each.flatMap(({ at, told }) =>
      told === null ? [`Line ${at + 1} is broken JSON and was left out.`] : [],
    ),
  };
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
