/** How `check` can write what it found. */
export const checkFormats = ["text", "json", "sarif", "junit", "github"] as const;
export type CheckFormat = (typeof checkFormats)[number];
