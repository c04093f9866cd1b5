/** Where a line, a list item, a row or a cell begins, and where one of them ends. */
export type MarkKind = "break" | "item" | "end" | "row" | "cell";

/** A piece of what a web page says, in order. */
export type Token = { readonly kind: "text"; readonly text: string } | { readonly kind: MarkKind };
