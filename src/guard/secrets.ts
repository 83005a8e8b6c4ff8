/** The password of every local stack: to mask it would hide the user, the database and half the documentation. */
const WELL_KNOWN = "postgres";
const SHORTEST = 4;

/**
 * Every form in which a connection URL, its password or another secret may turn up in a text: as given, decoded,
 * encoded again, as JSON writes it, and each of its lines, since masks are compared line by line.
 *
 * Masks are exact strings, so the list holds neither the well-known local password nor anything shorter than 4
 * characters: those would eat ordinary words. Longest first, so that no form leaves the rest of a longer one behind.
 *
 * @param others further secrets, such as tokens; empty ones are skipped
 */
export function secretForms(url: string | undefined, others: readonly string[]): string[] {
  const secrets = [...(url ? [url, ...passwordsOf(url)] : []), ...others];
  const forms = new Set(secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/)]).flatMap(formsOf));
  return [...forms]
    .filter((form) => form.length >= SHORTEST && form !== WELL_KNOWN)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Puts `***` in the place of each secret, as the runner does. */
export function scrub(text: string, secrets: readonly string[]): string {
  // A function as replacement: `$&` in a string would bring the secret back.
  return secrets.reduce(
    (clean, secret) => (secret === "" ? clean : clean.replaceAll(secret, () => "***")),
    text,
  );
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
    /[?&]password=([^&#]*)/i.exec(url)?.[1],
    /\bpassword\s*=\s*'((?:[^'\\]|\\.)*)'/i.exec(url)?.[1]?.replace(/\\(.)/g, "$1"),
    /\bpassword\s*=\s*([^\s'&]+)/i.exec(url)?.[1],
  ];
  return found.filter((password) => password !== undefined && password.trim() !== "").map(String);
}

function formsOf(secret: string): string[] {
  const plain = [secret, secret.trim(), decoded(secret)];
  return plain.flatMap((form) => [
    form,
    encodeURIComponent(form),
    // encodeURIComponent leaves these, other encoders do not.
    encodeURIComponent(form).replace(
      /[!'()*]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
    asUserinfo(form),
    JSON.stringify(form).slice(1, -1),
  ]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** As `new URL` writes a password, which is how a URL comes out of most programs. */
function asUserinfo(text: string): string {
  const url = new URL("postgres://user@host");
  url.password = text;
  return url.password;
}
