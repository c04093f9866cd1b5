/** Whether the operating system refused something, with its code (`ENOENT`). */
export const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
