import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { PlainReporter } from "./test/plain-reporter.ts";

export default defineConfig({
  // The parts of other packages that a build bundles are taken from where they are installed.
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  test: {
    // A machine that does other work at once is no failure.
    testTimeout: 20_000,
    // What the tool keeps between runs is not the user's own.
    env: { XDG_CACHE_HOME: join(tmpdir(), "cqc-lens-test-cache") },
    include: ["test/**/*.test.ts"],
    reporters: ["default", new PlainReporter()],
  },
});
