/** The shells that there are completions for. Light, so that the help can name them. */
export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];
