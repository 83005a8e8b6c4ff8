import * as z from "zod/mini";
import { type Answer, answered, failed } from "../../http/fault.js";
import { type Fetch, getJson } from "../../http/get-json.js";
import type { Patience } from "../../http/persist.js";

/** Supabase's own; there is no other (supabase.com/docs/reference/api/introduction). */
const MANAGEMENT_API = "https://api.supabase.com";

export interface ManagementAccess {
  readonly accessToken: string;
  readonly projectRef: string;
  /** Another address only in tests. */
  readonly apiUrl?: string | undefined;
  /** Another one where requests have to go through a proxy. */
  readonly fetch?: Fetch | undefined;
  readonly patience?: Patience | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What the platform says of a project's backups. Times in ms since 1970. */
export interface Backups {
  readonly pointInTime: boolean;
  readonly newest: number | undefined;
}

const project = z.object({ status: z.string().check(z.minLength(1)) });

const backups = z.object({
  pitr_enabled: z.boolean(),
  backups: z.array(z.object({ status: z.string(), inserted_at: z.string() })),
  physical_backup_data: z.nullish(
    z.object({ latest_physical_backup_date_unix: z.nullish(z.number().check(z.nonnegative())) }),
  ),
});

/** The state of the project, such as `ACTIVE_HEALTHY`. */
export async function readProjectStatus(access: ManagementAccess): Promise<Answer<string>> {
  const answer = await ask("", access);
  if (answer.status === "failed") return answer;
  const parsed = project.safeParse(answer.value);
  return parsed.success ? answered(parsed.data.status) : failed({ kind: "odd" });
}

/** The project's backups; those that failed or are not finished do not count. */
export async function readBackups(access: ManagementAccess): Promise<Answer<Backups>> {
  const answer = await ask("/database/backups", access);
  if (answer.status === "failed") return answer;
  const parsed = backups.safeParse(answer.value);
  if (!parsed.success) return failed({ kind: "odd" });
  const { pitr_enabled, backups: list, physical_backup_data: physical } = parsed.data;
  const finished = list
    .filter(({ status }) => status === "COMPLETED")
    .map(({ inserted_at }) => moment(inserted_at));
  if (finished.some(Number.isNaN)) return failed({ kind: "odd" });
  const latest = physical?.latest_physical_backup_date_unix ?? undefined;
  const times = latest === undefined ? finished : [...finished, latest * 1000];
  return answered({ pointInTime: pitr_enabled, newest: times.length === 0 ? undefined : Math.max(...times) });
}

/** A moment without a zone is UTC: `Date` alone would take it for the machine's own time. */
function moment(text: string): number {
  return Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text.replace(" ", "T")}Z`);
}

function ask(path: string, access: ManagementAccess): Promise<Answer<unknown>> {
  const { accessToken, projectRef, apiUrl = MANAGEMENT_API, fetch, patience, signal } = access;
  const url = `${apiUrl}/v1/projects/${encodeURIComponent(projectRef)}${path}`;
  return getJson({ url, headers: { authorization: `Bearer ${accessToken}` }, fetch, patience, signal });
}
