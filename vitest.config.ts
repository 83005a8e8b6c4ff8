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
    // Most of a worker's time is the modules that its files share; what a file starts, it ends.
    isolate: false,
    // One more than the cores of CI: many tests wait for a server or a child.
    maxWorkers: 3,
    // A machine that others use may miss a moment; the report names what took a second try.
    retry: process.env["CI"] ? 1 : 0,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
