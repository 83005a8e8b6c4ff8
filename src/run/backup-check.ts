import type { Target } from "../database/target.js";
import type { BackupVerdict } from "../guard/backup/types.js";
import type { RunRequest } from "./run-request.js";

/** Asks Supabase's Management API, at the address that the Supabase CLI takes too. */
export async function checkBackup(request: RunRequest, target: Target): Promise<BackupVerdict> {
  const { settings, env, signal, openFetch } = request;
  const { requireBackup } = await import("../guard/backup/require-backup.js");
  const { projectRefOf } = await import("../database/project-ref.js");
  return requireBackup({
    requiredMs: settings.requireBackup?.ageMs,
    accessToken: settings.supabaseAccessToken,
    projectRef: settings.projectRef,
    targetRef: projectRefOf(target),
    now: Date.now(),
    apiUrl: env["SUPABASE_API_URL"] || undefined,
    fetch: await openFetch?.(),
    signal,
  });
}
