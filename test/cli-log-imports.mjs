// Loaded before the tool, with --import: writes each module that is asked for to the file named in
// the environment. Modules loaded with `require` are told at the end.
import { appendFileSync } from "node:fs";
import { createRequire, register } from "node:module";

const hooks = `
  import { appendFileSync } from "node:fs";
  export async function load(url, context, next) {
    appendFileSync(process.env.IMPORT_LOG, url + "\\n");
    return next(url, context);
  }`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);

const required = createRequire(import.meta.url).cache;
process.once("exit", () => {
  for (const path of Object.keys(required)) appendFileSync(process.env.IMPORT_LOG, `${path}\n`);
});
