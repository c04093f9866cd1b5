import { UsageError } from "../domain/errors.ts";

/** Loads a library that is there only where the user has installed it. */
export async function loadOptional<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const code = codeOf(cause);
    if (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") {
      throw new UsageError(`This format needs ${name}: npm install ${name}`, { cause });
    }
    if (code !== "ERR_DLOPEN_FAILED") throw cause;
    throw new UsageError(`${name} does not run on this machine. Choose another format.`, { cause });
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : null;
