import { dbOps } from "../support/contestants.mjs";
import { under } from "../support/figure.mjs";
import { measure } from "../support/measure.mjs";
import { writeMigrations } from "../support/migrations.mjs";
import { measurePeak } from "../support/peak.mjs";

const LIMIT = 120;

/** The most memory that our process holds; the worst of three runs. */
export async function memory(server) {
  const peakOf = async (...command) => (await measurePeak(dbOps(...command))).peak;
  const hundred = writeMigrations(100);
  const many = writeMigrations(1000);
  const peaks = { status: 0, migrate: 0, apply: 0 };
  try {
    const applied = await server.freshDatabase({ keep: true });
    await measure(dbOps("migrate", hundred, applied));
    for (let run = 0; run < 3; run++) {
      peaks.status = Math.max(peaks.status, await peakOf("status", hundred, applied));
      peaks.migrate = Math.max(peaks.migrate, await peakOf("migrate", hundred, applied));
      peaks.apply = Math.max(peaks.apply, await peakOf("migrate", many, await server.freshDatabase()));
    }
  } finally {
    for (const project of [hundred, many]) project.remove();
  }
  return [
    under(LIMIT, "status, 100 applied: memory", peaks.status),
    under(LIMIT, "migrate, nothing to do: memory", peaks.migrate),
    under(LIMIT, "1,000 migrations: memory", peaks.apply),
  ];
}
