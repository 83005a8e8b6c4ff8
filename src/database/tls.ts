import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type ConnectionOptions, checkServerIdentity } from "node:tls";
import type { Problem } from "../problem.js";
import { SUPABASE_ROOTS } from "./supabase-roots.js";
import type { Target } from "./target.js";

/** TLS settings to try in turn; `false` is no TLS. A later one is for a server that an earlier one did not trust. */
export type TlsPlan =
  | {
      readonly status: "ok";
      readonly settings: readonly (ConnectionOptions | false)[];
      /** Whether it is for the next of them to try. */
      readonly isUntrusted: (error: unknown) => boolean;
    }
  | { readonly status: "invalid"; readonly problem: Problem };

/**
 * How to find out that the server is the one it claims to be, where it is not on loopback: by what the CA file holds, if
 * there is one; at Supabase its published roots or the system's; elsewhere the system's.
 *
 * Node does all the verifying (chain, dates, host name), and does it before it encrypts a single byte of ours: start-up
 * packet and password wait in the socket until then. Supabase's roots come first because they are what its servers
 * show: the connection costs one handshake, and the system's hundred and forty roots need not be read.
 *
 * @param supabaseRoots PEM; tests bring their own
 */
export async function planTls(
  target: Target,
  supabaseRoots: readonly string[] = SUPABASE_ROOTS,
): Promise<TlsPlan> {
  if (target.caFile !== undefined) return fromFile(target, target.caFile);
  const trusted = isAtSupabase(target) ? supabaseChoices(supabaseRoots) : [];
  return { status: "ok", settings: [...trusted, undefined].map((ca) => verified(target, ca)), isUntrusted };
}

function isAtSupabase({ kind }: Target): boolean {
  return kind === "supabase-direct" || kind === "supabase-session-pooler";
}

/**
 * All together, then each alone: the roots have one name, and where a certificate does not say by key which of them
 * signed it, OpenSSL takes the first for the right one and stops at its signature.
 */
function supabaseChoices(roots: readonly string[]): string[][] {
  return [[...roots], ...(roots.length > 1 ? roots.map((root) => [root]) : [])];
}

/** `ca: undefined` is Node's default: its own roots, `NODE_EXTRA_CA_CERTS`, and the system's if so configured. */
function verified(target: Target, ca: string[] | undefined): ConnectionOptions {
  return {
    ...(ca && { ca }),
    // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in somebody's environment does not switch it off.
    rejectUnauthorized: true,
    minVersion: "TLSv1.2",
    // Node falls back to `localhost` where it was told no name, as with an IP address.
    checkServerIdentity: (_name, certificate) => checkServerIdentity(target.host, certificate),
  };
}

async function fromFile(target: Target, path: string): Promise<TlsPlan> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => ({
    unreadable: error.code,
  }));
  if (typeof text !== "string")
    return invalid(
      `The CA file of ssl-root-cert cannot be read (${text.unreadable ?? "unknown error"})`,
      path,
    );
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  // Node skips what it cannot read and then trusts nobody, which would look like a fault of the server.
  if (certificates.length === 0 || !certificates.every(isCertificate))
    return invalid("The CA file of ssl-root-cert holds no readable certificate", path);
  return { status: "ok", settings: [verified(target, certificates)], isUntrusted };
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

function invalid(message: string, path: string): TlsPlan {
  const hint = `The input ssl-root-cert, PGSSLROOTCERT or the URL's sslrootcert names ${path}: it must be a PEM file, with BEGIN CERTIFICATE in it.`;
  return { status: "invalid", problem: { code: "bad-input", message, hint } };
}

/**
 * OpenSSL's words for a chain that ends in no trusted root; anything else (another name, out of date) no other root
 * would mend. https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const UNTRUSTED: ReadonlySet<string> = new Set([
  "SELF_SIGNED_CERT_IN_CHAIN",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "CERT_UNTRUSTED",
  // A trusted root has the issuer's name, but not its key.
  "CERT_SIGNATURE_FAILURE",
]);

function isUntrusted(error: unknown): boolean {
  return error instanceof Error && "code" in error && UNTRUSTED.has(String(error.code));
}
