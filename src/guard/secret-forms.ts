import { quoted } from "../quoted.js";

/** The password of every local stack: to mask it would hide the user, the database and half the documentation. */
const WELL_KNOWN = "postgres";

/** In UTF-16 units: what is shorter would eat ordinary words. */
export const SHORTEST = 4;

/**
 * Every form in which a connection URL, its password or another secret may turn up in a text: as given, decoded,
 * encoded again in several ways, and each of its lines, since masks are compared line by line.
 *
 * Masks are exact strings, so the list holds neither the well-known local password nor anything shorter than 4
 * characters. Such a password is hidden together with its user or its URL only. Longest first.
 *
 * @param others further secrets, such as tokens; empty ones are skipped
 */
export function secretForms(url: string | undefined, others: readonly string[]): string[] {
  const secrets = [...(url ? [url, ...passwordsOf(url)] : []), ...others];
  // Many readings are alike; the spellings of each take time.
  const plain = new Set([...new Set(secrets)].flatMap(readings).filter(isMaskable));
  const forms = new Set([...[...plain].flatMap(spellings), ...userinfoOf(url ?? "")].filter(isMaskable));
  return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function isMaskable(form: string): boolean {
  return form.length >= SHORTEST && form !== WELL_KNOWN;
}

/**
 * What may be the password, by every way to read the text: a URL that is broken, because its password is not
 * escaped, still must not leak it.
 */
function passwordsOf(url: string): string[] {
  const found = [
    // Up to the last `@` in the text, up to the last one of the authority, and up to the first.
    /:\/\/[^:@/]*:([\s\S]*)@/.exec(url)?.[1],
    /:\/\/[^:@/]*:([^/?#]*)@/.exec(url)?.[1],
    /:\/\/[^:@/]*:([^@]*)@/.exec(url)?.[1],
    // A parameter's, up to the next one and, should its `&` or `#` not be escaped, up to the end.
    /[?&]password=([^&#]*)/i.exec(url)?.[1],
    /[?&]password=([\s\S]*)$/i.exec(url)?.[1],
    /\bpassword\s*=\s*'((?:[^'\\]|\\[\s\S])*)'/i.exec(url)?.[1]?.replace(/\\([\s\S])/g, "$1"),
    /\bpassword\s*=\s*((?:[^\s'\\]|\\[\s\S])+)/i.exec(url)?.[1]?.replace(/\\([\s\S])/g, "$1"),
    /\bpassword\s*=\s*([^\s'&]+)/i.exec(url)?.[1],
  ];
  return found.filter((password) => password !== undefined && password.trim() !== "").map(String);
}

/** `user:password@`, which hides a password that is too short to be masked by itself. */
function userinfoOf(url: string): string[] {
  const [, userinfo = "", password = ""] = /:\/\/([^:@/]*:([^@]*)@)/.exec(url) ?? [];
  return password === WELL_KNOWN ? [] : [userinfo];
}

/**
 * The plain texts behind one that was given: without what was pasted around it, unescaped, line by line, and without
 * what `new URL` and whoever prints a text leave out.
 */
function readings(secret: string): string[] {
  return [secret, decoded(secret)].flatMap((text) => (isPlain(text) ? [text] : waysToRead(text)));
}

/** Nearly all secrets are: nothing can be left out of them, and expressions that know Unicode take a millisecond to build. */
function isPlain(text: string): boolean {
  return /^[!-~]*$/.test(text);
}

function waysToRead(text: string): string[] {
  return [text, ...text.split(/[\r\n]+/)]
    .flatMap((line) => [line, line.trim()])
    .flatMap((line) => [line, line.replace(/[\t\r\n]/g, ""), line.replace(/[\p{Cc}\p{Cf}]/gu, "")])
    .flatMap((line) => [line, line.normalize("NFC"), line.normalize("NFD"), line.normalize("NFKC")]);
}

/** Every way in which programs write a text down. */
function spellings(text: string): string[] {
  const component = encodeURIComponent(wellFormed(text));
  // encodeURIComponent leaves some marks that other encoders do not, and a form writes a blank as `+`.
  const strict = component.replace(/[!'()*]/g, percent);
  const json = JSON.stringify(text).slice(1, -1);
  const escaped = [
    component,
    strict,
    strict.replaceAll("%20", "+"),
    encodeURI(wellFormed(text)),
    asUserinfo(text),
  ];
  return [
    text,
    ...escaped,
    ...escaped.map((form) => form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    json,
    json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
    json.replaceAll("/", "\\/"),
    quoted(text, Number.POSITIVE_INFINITY).slice(1, -1),
    // As SQL's text constants have it.
    text.replaceAll("'", "''"),
    text.replaceAll("\\", "\\\\").replaceAll("'", "''"),
    text.replace(/\s+/g, " "),
    ...base64Forms(Buffer.from(text)),
  ];
}

/** Alone, and in the middle of something longer, such as `user:password`: there it begins at any of three places. */
function base64Forms(bytes: Buffer): string[] {
  const inside = [0, 1, 2].map((shift) => {
    const shifted = Buffer.concat([Buffer.alloc(shift), bytes]);
    const whole = Math.floor((shifted.length * 8) / 6);
    return shifted.toString("base64").slice(Math.ceil((shift * 8) / 6), whole);
  });
  const alone = [bytes.toString("base64"), bytes.toString("base64url")];
  // Fewer characters would be part of ordinary words.
  return [...alone, ...inside.filter((form) => form.length >= 2 * SHORTEST)];
}

/** Escapes that make no sense stay as they are, and the others are read all the same. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}

function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Half a surrogate pair is nothing that could be encoded. */
function wellFormed(text: string): string {
  return isPlain(text) ? text : text.replace(/\p{Cs}/gu, "\ufffd");
}

/** As `new URL` writes a password, which is how a URL comes out of most programs. */
function asUserinfo(text: string): string {
  const url = new URL("postgres://user@host");
  url.password = text;
  return url.password;
}
