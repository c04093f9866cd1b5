import { filterScript } from "./filter-script.ts";
import { openScript } from "./open-script.ts";
import { sortScript } from "./sort-script.ts";

/** All that runs in the page. Without it everything can be read; only searching and sorting are gone. */
export const clientScript = ["'use strict';", filterScript, sortScript, openScript].join("");
