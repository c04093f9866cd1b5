import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends the run with the plain line "N passed, N failed" (", N skipped" may follow), for programs that
 * read it. It is written when the process ends, so that nothing can come after it.
 */
export class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      Array.from(module.children.allTests(), (test) => test.result().state),
    );
    const count = (state: string): number => states.filter((one) => one === state).length;
    // A file that cannot even be loaded has no tests to fail.
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = count("failed") + broken + unhandled.length;
    const skipped = states.length - count("passed") - count("failed");
    const line = `${String(count("passed"))} passed, ${String(failed)} failed`;
    process.once("exit", () => {
      process.stdout.write(`${line}${skipped > 0 ? `, ${String(skipped)} skipped` : ""}\n`);
    });
  }
}
