import { join } from "node:path";
import { dbOps, oneTransaction } from "../support/contestants.mjs";
import { atMost, within } from "../support/figure.mjs";
import { measure, race } from "../support/measure.mjs";
import { ROOT } from "../support/paths.mjs";

/** `reset` of the sample application, against the same SQL sent by hand in one transaction; on a database that was used. */
export async function reset(server) {
  const project = { root: ROOT };
  const used = await server.freshDatabase({ keep: true });
  await measure(dbOps("reset", project, used));
  const { ours, theirs } = await race(
    {
      ours: () => dbOps("reset", project, used),
      theirs: () => oneTransaction(join(ROOT, "supabase"), used),
    },
    15,
  );
  return [
    atMost(1.3, "reset of the sample: time, against its SQL in one transaction", ours.wall, theirs.wall),
    within(3, "reset of the sample on the embedded server", ours.wall),
  ];
}
