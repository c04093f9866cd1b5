// Loaded before the tool, with --import: as if the optional libraries were not installed.
import { register } from "node:module";

const hooks = `
  export async function resolve(specifier, context, next) {
    if (!/^(?:@duckdb\\/|node-sqlite3-wasm)/.test(specifier)) return next(specifier, context);
    throw Object.assign(new Error("Cannot find " + specifier), { code: "ERR_MODULE_NOT_FOUND" });
  }`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
