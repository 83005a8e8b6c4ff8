import { describe, expect, test, vi } from "vitest";
import { fake } from "../support/connecting.js";
import { operate } from "../support/operate.js";
import { freshDatabase, withClient } from "../support/postgres.js";
import { testProject } from "../support/project.js";

/** A project that nobody could list: a file stands where its migrations should. */
function unlistable() {
  const project = testProject();
  project.remove("supabase/migrations");
  project.write("supabase/migrations", "");
  return project;
}

describe("a project that is refused", () => {
  test("does not wait for a server that says nothing, and leaves no connection", async () => {
    const server = await fake({ behaviours: [{ type: "silence" }] });
    const url = `postgresql://postgres:postgres@127.0.0.1:${server.port}/postgres`;
    const { result, codes } = await operate("status", url, unlistable(), {
      inputs: { "connect-timeout": "1h" },
    });
    expect({ outcome: result.outcome, codes }).toEqual({ outcome: "refused", codes: ["unreadable-file"] });
    await vi.waitFor(() => expect(server.sockets.size).toBe(0));
  });

  test("does not hear of a server that is not there", async () => {
    const { codes, events } = await operate("status", "postgresql://127.0.0.1:1/postgres", unlistable());
    expect({ codes, events }).toEqual({ codes: ["unreadable-file"], events: [] });
  });

  test("leaves no trace in the database, no session and no lock", async () => {
    const { url } = await freshDatabase();
    const { result, events } = await operate("migrate", url, unlistable());
    expect({ outcome: result.outcome, events }).toEqual({ outcome: "refused", events: [] });
    await withClient(url, async (client) => {
      const left = `select to_regnamespace('supabase_migrations') as bookkeeping, (select count(*)::int from pg_stat_activity
        where datname = current_database() and application_name like 'db-ops%') as sessions`;
      await vi.waitFor(async () =>
        expect((await client.query(left)).rows).toEqual([{ bookkeeping: null, sessions: 0 }]),
      );
    });
  });
});

test("what is to be said of the files is said before the server's name, however fast it answers", async () => {
  const { url } = await freshDatabase();
  const project = testProject();
  project.remove("supabase/migrations");
  project.write("supabase/config.toml", "");
  const { events } = await operate("status", url, project);
  expect(events.map(({ type }) => type)).toEqual(["advice", "connected"]);
});
