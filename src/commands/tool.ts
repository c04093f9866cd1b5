/** What the output says it was made by; a test holds it against package.json. */
export const tool = { name: "cqc-lens", version: "0.1.0" } as const;
