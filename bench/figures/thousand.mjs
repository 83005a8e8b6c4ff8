import { byHand, dbmate, dbOps, nodePgMigrateUp, supabase } from "../support/contestants.mjs";
import { ahead, atMost } from "../support/figure.mjs";
import { race } from "../support/measure.mjs";
import { writeMigrations } from "../support/migrations.mjs";

/** 1,000 small migrations on an empty database. */
export async function thousand(server) {
  const project = writeMigrations(1000);
  const onFresh = (command) => async () => command(project, await server.freshDatabase());
  const ours = onFresh((...where) => dbOps("migrate", ...where));
  try {
    const pair = await race({ ours, hand: onFresh(byHand) }, 9);
    const all = await race(
      {
        ours,
        dbmate: onFresh(dbmate),
        nodePgMigrate: onFresh(nodePgMigrateUp),
        supabase: onFresh((...where) => supabase(["db", "push"], ...where)),
      },
      5,
    );
    return [
      atMost(1, "1,000 migrations: time, against a runner by hand", pair.ours.wall, pair.hand.wall),
      ahead("1,000 migrations: time, against dbmate", all.ours.wall, all.dbmate.wall),
      ahead("1,000 migrations: time, against node-pg-migrate", all.ours.wall, all.nodePgMigrate.wall),
      ahead("1,000 migrations: time, against supabase db push", all.ours.wall, all.supabase.wall),
    ];
  } finally {
    project.remove();
  }
}
