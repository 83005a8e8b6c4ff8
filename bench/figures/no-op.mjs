import { bareQuery, dbOps, supabase } from "../support/contestants.mjs";
import { atMost, faster } from "../support/figure.mjs";
import { measure, race } from "../support/measure.mjs";
import { writeMigrations } from "../support/migrations.mjs";

/** `status`, and `migrate` with nothing to do, with 100 applied. */
export async function noOp(server) {
  const project = writeMigrations(100);
  try {
    const ours = await server.freshDatabase({ keep: true });
    const theirs = await server.freshDatabase({ keep: true });
    await measure(dbOps("migrate", project, ours));
    await measure(supabase(["db", "push"], project, theirs));

    const cpu = await race(
      {
        status: () => dbOps("status", project, ours),
        bare: () => bareQuery(ours),
        migrate: () => dbOps("migrate", project, ours),
        // There nothing compiled is kept from one run to the next.
        inCI: () => dbOps("status", project, ours, { CI: "true" }),
      },
      21,
    );
    const wall = await race(
      {
        status: () => dbOps("status", project, ours),
        list: () => supabase(["migration", "list"], project, theirs),
        migrate: () => dbOps("migrate", project, ours),
        push: () => supabase(["db", "push"], project, theirs),
      },
      15,
    );
    return [
      atMost(2, "status, 100 applied: CPU, against a bare pg query", cpu.status.cpu, cpu.bare.cpu),
      atMost(2, "status, 100 applied, in CI: CPU, against a bare pg query", cpu.inCI.cpu, cpu.bare.cpu),
      atMost(2, "migrate, nothing to do: CPU, against a bare pg query", cpu.migrate.cpu, cpu.bare.cpu),
      faster(
        5,
        "status, 100 applied: time, against supabase migration list",
        wall.status.wall,
        wall.list.wall,
      ),
      faster(5, "migrate, nothing to do: time, against supabase db push", wall.migrate.wall, wall.push.wall),
    ];
  } finally {
    project.remove();
  }
}
