/** What an API role may do with an object, or could do before a reset. */
export interface Grant {
  /** In GRANT's words: schema, table (views too), sequence, routine or type. */
  readonly kind: string;
  /** As GRANT wants it, such as `public.notes` or `public.total(integer)`. */
  readonly object: string;
  /** For a grant on one column of a table. */
  readonly column: string | undefined;
  readonly role: string;
  /** In lower case, such as `select`. */
  readonly privileges: readonly string[];
}

/** What a reset has done to grants on objects that were there before and are there again. */
export interface GrantChanges {
  readonly lost: readonly Grant[];
  readonly gained: readonly Grant[];
}

/** One object as the database describes it: kind, name, column, and the privileges of each role and of `public`. */
export type Access = readonly [string, string, string | null, Readonly<Record<string, readonly string[]>>];

/** The roles of the Data API: what they may do is what the project's clients may do. */
export const API_ROLES = ["anon", "authenticated", "service_role"] as const;

/** Compares what the API roles could do with what they can do now. */
export function compareGrants(before: readonly Access[], after: readonly Access[]): GrantChanges {
  return { lost: missing(before, after), gained: missing(after, before) };
}

/**
 * What is in `one` and not in `other`, on objects that are in both. What everybody may, each of the roles may, and what
 * they may with a table, they may with its columns.
 */
function missing(one: readonly Access[], other: readonly Access[]): readonly Grant[] {
  const there = new Map(other.map((access) => [keyOf(access), access]));
  return one.flatMap(([kind, object, column, held]) => {
    const whole = there.get(keyOf([kind, object, null, {}]));
    if (whole === undefined) return [];
    const part = column === null ? undefined : there.get(keyOf([kind, object, column, {}]));
    return API_ROLES.flatMap((role) => {
      const left = new Set([...privilegesOf(whole, role), ...(part ? privilegesOf(part, role) : [])]);
      const privileges = privilegesOf([kind, object, column, held], role).filter((each) => !left.has(each));
      return privileges.length > 0 ? [{ kind, object, column: column ?? undefined, role, privileges }] : [];
    });
  });
}

/** SQL that gives back what was lost. */
export function restoreGrants(lost: readonly Grant[]): readonly string[] {
  return lost.map(({ kind, object, column, role, privileges }) => {
    const columns = column === undefined ? "" : ` (${column})`;
    return `grant ${privileges.map((one) => one + columns).join(", ")} on ${kind} ${object} to ${role}`;
  });
}

const keyOf = ([kind, object, column]: Access): string => JSON.stringify([kind, object, column]);

const privilegesOf = ([, , , access]: Access, role: string): readonly string[] => [
  ...new Set([...(access[role] ?? []), ...(access["public"] ?? [])]),
];
