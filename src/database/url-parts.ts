import { isIP } from "node:net";
import { domainToASCII } from "node:url";

/** A connection URL taken apart; what was escaped is plain text again. Empty where the URL says nothing. */
export interface UrlParts {
  readonly user: string;
  readonly password: string;
  readonly host: string;
  readonly port: number | undefined;
  readonly database: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** `new URL` refuses `user:password@/database?host=/socket`, which libpq reads: it gets a host to chew on. */
const NO_HOST = "no-host.invalid";

/**
 * Takes a `postgres://` URL apart as libpq does: the parameters `host`, `port`, `user`, `password` and `dbname` win
 * over the same in the authority. https://www.postgresql.org/docs/17/libpq-connect.html#LIBPQ-CONNSTRING-URIS
 *
 * @returns undefined when it cannot be read, or when a `@` stands behind the authority or anything behind a `#`. Both
 *   mean a password that is not escaped: `u:12/34@host` is host `u`, port 12 to every parser.
 */
export function splitUrl(text: string): UrlParts | undefined {
  const url = parse(text.replace(/^(\w+:\/\/[^/?#]*@)(?=[:/?#]|$)/, `$1${NO_HOST}`));
  if (url === undefined || url.hash !== "" || `${url.pathname}${url.search}`.includes("@")) return undefined;
  try {
    const parameters = parametersOf(url.search);
    const host = hostOf(parameters.get("host") ?? decodeURIComponent(url.hostname));
    const port = portOf(parameters.get("port") ?? url.port);
    const database = parameters.get("dbname") ?? decodeURIComponent(url.pathname.replace(/^\/|\/$/g, ""));
    const user = parameters.get("user") ?? decodeURIComponent(url.username);
    const password = parameters.get("password") ?? decodeURIComponent(url.password);
    if (host === undefined || port === "wrong" || `${user}${password}${database}`.includes("\0"))
      return undefined;
    return { user, password, host, port, database, parameters };
  } catch {
    // A `%` without two hexadecimal digits behind it.
    return undefined;
  }
}

/** The error of `new URL` holds the text, and with it the password: it ends here. */
function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** `URLSearchParams` is no help: it takes `+` for a space, libpq does not. */
function parametersOf(search: string): Map<string, string> {
  const pairs = search.slice(1).split("&").filter(Boolean);
  return new Map(
    pairs.map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [decodeURIComponent(name).toLowerCase(), decodeURIComponent(value.join("="))];
    }),
  );
}

/** @returns undefined for what is no host name, and for a list of hosts. */
function hostOf(text: string): string | undefined {
  const host = text.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  if (host === "" || host === NO_HOST) return "";
  if (host.startsWith("/")) return host;
  if (isIP(host) !== 0) return host.toLowerCase();
  return /[,\s]/.test(host) ? undefined : domainToASCII(host) || undefined;
}

function portOf(text: string): number | undefined | "wrong" {
  if (text === "") return undefined;
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65_535 ? port : "wrong";
}
