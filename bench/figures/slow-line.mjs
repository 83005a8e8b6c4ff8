import { dbmate, dbOps, nodePgMigrateUp, supabase } from "../support/contestants.mjs";
import { faster } from "../support/figure.mjs";
import { race } from "../support/measure.mjs";
import { writeMigrations } from "../support/migrations.mjs";
import { startSlowLine } from "../support/proxy.mjs";

/** 100 small migrations on an empty database that is 30 ms away, as another region is. */
export async function slowLine(server) {
  const project = writeMigrations(100);
  const line = await startSlowLine(await server.freshDatabase(), 30);
  const onFresh = (command) => async () => command(project, line.over(await server.freshDatabase()));
  try {
    const { ours, ...others } = await race(
      {
        ours: onFresh((...where) => dbOps("migrate", ...where)),
        dbmate: onFresh(dbmate),
        "node-pg-migrate": onFresh(nodePgMigrateUp),
        "supabase db push": onFresh((...where) => supabase(["db", "push"], ...where)),
      },
      3,
    );
    return Object.entries(others).map(([name, { wall }]) =>
      faster(2.5, `100 migrations, 30 ms away: time, against ${name}`, ours.wall, wall),
    );
  } finally {
    line.stop();
    project.remove();
  }
}
