import type { Target } from "./target.js";

/**
 * The reference of the Supabase project behind an address, where the address names it: `db.<ref>.supabase.co`, or the
 * user `postgres.<ref>` of the shared pooler.
 */
export function projectRefOf({
  kind,
  host,
  user,
}: Pick<Target, "kind" | "host" | "user">): string | undefined {
  const named =
    kind === "supabase-direct"
      ? host.split(".")[1]
      : kind === "supabase-session-pooler"
        ? user.slice(user.lastIndexOf(".") + 1)
        : undefined;
  return named !== undefined && /^[a-z]{20}$/.test(named) ? named : undefined;
}
