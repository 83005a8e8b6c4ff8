import { SHORTEST, secretForms } from "./secret-forms.js";

/** URLs, tokens of GitHub and Supabase, JSON web tokens: in the wrong place a secret is a secret still. */
const LIKE_A_SECRET = /:\/\/|^gh[a-z]_|^github_pat_|^sbp_|^sb_secret_|^eyJ/;

/** Whether a text that somebody typed may hold a secret, by its looks. */
export function looksLikeASecret(text: string): boolean {
  return LIKE_A_SECRET.test(text);
}

/** What a door is given. */
export interface Given {
  readonly url: string | undefined;
  readonly tokens: readonly (string | undefined)[];
  /** Everything else that somebody typed: what looks like a secret counts as one. */
  readonly others: readonly string[];
  /** The process's environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

const URL_VARIABLES = ["DATABASE_URL", "SUPABASE_DB_URL"];

/** Not all of them are read here; what a server or a library says may hold them all the same. */
const TOKEN_VARIABLES = [
  "PGPASSWORD",
  "SUPABASE_DB_PASSWORD",
  "SUPABASE_ACCESS_TOKEN",
  "GITHUB_TOKEN",
  "GH_TOKEN",
];

/** Every form of everything secret that a door is given, whichever of it will be used: for masks and for `scrub`. */
export function secretsAmong({ url, tokens, others, env }: Given): readonly string[] {
  const misplaced = others.filter(looksLikeASecret);
  const urls = [url, ...URL_VARIABLES.map((name) => env[name]), ...misplaced.filter(hasCredentials)];
  const words = [
    ...tokens,
    ...TOKEN_VARIABLES.map((name) => env[name]),
    ...misplaced.filter((text) => !text.includes("://")),
  ].filter((word) => word !== undefined);
  return [...new Set([...urls.flatMap((one) => secretForms(one, [])), ...secretForms(undefined, words)])];
}

/** In distinction to a plain web address. */
function hasCredentials(text: string): boolean {
  return /:\/\/[\s\S]*(?:@|password=)/i.test(text);
}

/** Puts `***` in the place of each secret; those that overlap go as one, as the runner does it. */
export function scrub(text: string, secrets: readonly string[]): string {
  const concerned = text.includes("…") ? secrets : secrets.filter((secret) => text.includes(secret));
  const found = concerned.flatMap((secret) => occurrences(text, secret)).sort((a, b) => a.start - b.start);
  let clean = "";
  let at = 0;
  for (const { start, end } of found) {
    if (start >= at) clean += `${text.slice(at, start)}***`;
    at = Math.max(at, end);
  }
  return clean + text.slice(at);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function occurrences(text: string, secret: string): Span[] {
  const found: Span[] = [];
  if (secret === "") return found;
  for (let start = text.indexOf(secret); start !== -1; start = text.indexOf(secret, start + 1)) {
    found.push({ start, end: start + secret.length });
  }
  return [...found, ...beginnings(text, secret)];
}

/** A text that was cut short ends in `…`, perhaps in the middle of a secret: its beginning is one as well. */
function beginnings(text: string, secret: string): Span[] {
  const found: Span[] = [];
  for (let end = text.indexOf("…"); end !== -1; end = text.indexOf("…", end + 1)) {
    for (let length = Math.min(secret.length - 1, end); length >= SHORTEST; length -= 1) {
      if (!text.startsWith(secret.slice(0, length), end - length)) continue;
      found.push({ start: end - length, end });
      break;
    }
  }
  return found;
}
