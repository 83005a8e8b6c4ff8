import { BlockList, isIP } from "node:net";
import type { Problem } from "../problem.js";
import type { Target } from "./target.js";
import type { UrlParts } from "./url-parts.js";

/** What the address means at Supabase: https://supabase.com/docs/guides/database/connecting-to-postgres */
export interface HostRules {
  readonly kind: Target["kind"];
  readonly port: number;
  readonly user: string;
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

type Address = UrlParts & { readonly port: number };

const TRANSACTION_PORT = 6543;
const SESSION_PORT = 5432;

/** Judges a URL's host together with port, user and password. */
export function hostRules(address: Address): HostRules {
  const kind = kindOf(address.host);
  const missing = missingParts(address, kind);
  switch (kind) {
    case "supabase-session-pooler":
      return { kind, ...sessionPooler(address), problems: [...missing, ...poolerUser(address)] };
    case "supabase-direct":
      return { kind, ...unchanged(address), problems: [...missing, ...directAddress(address)], notices: [] };
    case "loopback":
      return { kind, ...unchanged(address), problems: missing, notices: poolerLikely(address) };
    case "other":
      return {
        kind,
        ...unchanged(address),
        problems: [...missing, ...apiHost(address)],
        notices: poolerLikely(address),
      };
  }
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** A remote host is never taken for loopback: whatever is not plainly this machine is remote. */
function kindOf(host: string): Target["kind"] {
  if (host.startsWith("/") || host === "localhost") return "loopback";
  const version = isIP(host);
  if (version !== 0) return LOOPBACK.check(host, version === 4 ? "ipv4" : "ipv6") ? "loopback" : "other";
  if (host.endsWith(".pooler.supabase.com")) return "supabase-session-pooler";
  return /^db\.[a-z0-9-]+\.supabase\.co$/.test(host) ? "supabase-direct" : "other";
}

function unchanged({ port, user }: Address): { port: number; user: string } {
  return { port, user: user || "postgres" };
}

/** Loopback asks for neither: local stacks and `trust` lines take `postgres` and any password. */
function missingParts({ host, user, password }: Address, kind: Target["kind"]): Problem[] {
  const problems: Problem[] = [];
  const lacks = (message: string, hint: string) => problems.push({ code: "bad-database-url", message, hint });
  const shape = "The shape is postgresql://user:password@host:5432/postgres.";
  if (host === "")
    return [{ code: "bad-database-url", message: "The database URL names no host", hint: shape }];
  if (kind === "loopback") return [];
  if (user === "") lacks("The database URL names no user", shape);
  if (password === "") lacks("The database URL holds no password", `${shape} A password file is not read.`);
  return problems;
}

function sessionPooler({ port, user, parameters }: Address): {
  port: number;
  user: string;
  notices: string[];
} {
  const reference = referenceOf(parameters);
  return {
    port: port === TRANSACTION_PORT ? SESSION_PORT : port,
    user: reference !== undefined && !user.includes(".") ? `${user}.${reference}` : user,
    notices:
      port === TRANSACTION_PORT
        ? [
            "The transaction pooler (port 6543) keeps no session, so no lock would hold: port 5432 of the same host, the session pooler, is used instead.",
          ]
        : [],
  };
}

function poolerUser({ user, parameters }: Address): Problem[] {
  if (user === "" || user.includes(".") || referenceOf(parameters) !== undefined) return [];
  return [
    {
      code: "bad-database-url",
      message: "The pooler's user lacks the project's reference",
      hint: "Behind the pooler the user is postgres.<ref>: copy the session pooler's URI from the dashboard (Connect).",
    },
  ];
}

/** The pooler's other way to name the project: `options=reference=<ref>` (supavisor, handler_helpers.ex). */
function referenceOf(parameters: UrlParts["parameters"]): string | undefined {
  return /(?:^|[\s-])reference=([a-z0-9]+)/.exec(parameters.get("options") ?? "")?.[1];
}

function directAddress({ host, port, user }: Address): Problem[] {
  const problems: Problem[] = [];
  if (port === TRANSACTION_PORT)
    problems.push({
      code: "transaction-pooler",
      message:
        "The database URL leads to the dedicated pooler, which works in transaction mode: no lock would hold there",
      hint: "Use the session pooler's URI (dashboard, Connect), or port 5432 of the same host where IPv6 is available.",
    });
  if (user.endsWith(`.${host.split(".")[1]}`))
    problems.push({
      code: "bad-database-url",
      message: "The database URL mixes the pooler's user with the direct address",
      hint: "Use the session pooler's URI as the dashboard shows it (Connect); at the direct address the user is postgres, without the reference.",
    });
  return problems;
}

function apiHost({ host }: Address): Problem[] {
  if (!/^[a-z]{20}\.supabase\.(?:co|in|net)$/.test(host)) return [];
  return [
    {
      code: "bad-database-url",
      message: "The database URL leads to the project's API, not to its database",
      hint: "Copy the session pooler's URI from the dashboard (Connect); the direct address begins with db.",
    },
  ];
}

/** Elsewhere nothing proves a transaction pooler, so it is only said. */
function poolerLikely({ port, parameters }: Address): string[] {
  if (port !== TRANSACTION_PORT && parameters.get("pgbouncer") !== "true") return [];
  return [
    "The database URL looks like a transaction pooler's (port 6543 or pgbouncer=true), where no session lock holds: use the server's own address if there is one.",
  ];
}
