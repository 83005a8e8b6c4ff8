import { bareQuery, dbOps, supabase } from "../support/contestants.mjs";
import { atMost, faster } from "../support/figure.mjs";
import { measure, race } from "../support/measure.mjs";
import { writeMigrations } from "../support/migrations.mjs";

/** `migrate` with nothing to do, and `status`, with 100 applied. */
export async function noOp(server) {
  const project = writeMigrations(100);
  try {
    const ours = await server.freshDatabase({ keep: true });
    const theirs = await server.freshDatabase({ keep: true });
    await measure(dbOps("migrate", project, ours));
    await measure(supabase(["db", "push"], project, theirs));

    const { status, migrate, bare, list, push } = await race(
      {
        status: () => dbOps("status", project, ours),
        bare: () => bareQuery(ours),
        migrate: () => dbOps("migrate", project, ours),
        list: () => supabase(["migration", "list"], project, theirs),
        push: () => supabase(["db", "push"], project, theirs),
      },
      11,
    );
    return [
      atMost(2, "status, 100 applied: CPU, against a bare pg query", "s", status.cpu, bare.cpu),
      atMost(2, "migrate, nothing to do: CPU, against a bare pg query", "s", migrate.cpu, bare.cpu),
      faster(5, "status, 100 applied: time, against supabase migration list", "s", status.wall, list.wall),
      faster(5, "migrate, nothing to do: time, against supabase db push", "s", migrate.wall, push.wall),
    ];
  } finally {
    project.remove();
  }
}
