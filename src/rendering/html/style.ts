import { layoutStyle } from "./layout-style.ts";
import { markStyle } from "./mark-style.ts";
import { paletteStyle } from "./palette-style.ts";
import { partStyle } from "./part-style.ts";
import { printStyle } from "./print-style.ts";

/** All of the style of a page. */
export const style = [paletteStyle, layoutStyle, partStyle, markStyle, printStyle].join("");
