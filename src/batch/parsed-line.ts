import type { z } from "zod";

/** What a line of JSON holds; null where it is none, or holds something else. */
export function parsedLine<T>(line: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
