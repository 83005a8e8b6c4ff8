import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** GitHub's own parser of workflows: it imports JSON without the attribute that Node wants, and names absent source maps. */
const WORKFLOW_PARSER = /@actions\/(workflow-parser|languageservice|expressions)\/.*\.js$/;

export default defineConfig({
  plugins: [
    {
      name: "without-source-maps",
      load: (id) =>
        WORKFLOW_PARSER.test(id)
          ? readFileSync(id, "utf8").replace(/^\/\/# sourceMappingURL=.*/m, "")
          : undefined,
    },
  ],
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/global-setup.ts"],
    server: { deps: { inline: [WORKFLOW_PARSER] } },
    // Tests send signals to their own process and end children: a worker must be a process.
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
