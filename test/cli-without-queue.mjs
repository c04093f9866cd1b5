// Preload with --import: the packages of the queue are not installed.
import { register } from "node:module";

const hooks = `export function resolve(specifier, context, next) {
  if (specifier !== "bullmq" && specifier !== "ioredis") return next(specifier, context);
  throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
