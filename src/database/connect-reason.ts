import { isServerError } from "./script.js";
import { describeServerError } from "./server-error.js";

/** Server says: starting up or shutting down, shut down or restarted by an admin, crashed and recovering, no slot free. */
const PASSING_SQLSTATES: ReadonlySet<string> = new Set(["57P03", "57P01", "57P02", "53300"]);

/**
 * Supabase's pooler reports all of its own errors as XX000 with a code in front: `(EMAXCONNSESSION) max clients …`
 * (supavisor, lib/supavisor/errors). These are about load, or about a pool that another node has not yet heard of.
 */
const PASSING_AT_POOLER: ReadonlySet<string> = new Set([
  ...["EMAXCONN", "EMAXCONNSESSION", "ECHECKOUTTIMEOUT", "ECHECKOUTRETRIES"],
  ...["EWORKERNOTFOUND", "EPOOLRANCHNOTFOUND", "EPROXYSTARTFAILED", "EPROXYSUPERVISORUNAVAILABLE"],
]);

const PASSING_ON_THE_WAY: ReadonlySet<string> = new Set(["ECONNRESET", "ETIMEDOUT", "EPIPE", "EAI_AGAIN"]);

/**
 * Whether the same attempt may succeed a moment later. A refused password never does: two wrong ones ban the address
 * for half an hour. Nor does a refused connection: at Supabase it is that ban.
 */
export function isPassing(error: unknown): boolean {
  if (isServerError(error))
    return (
      PASSING_SQLSTATES.has(error.code ?? "") || PASSING_AT_POOLER.has(poolerCodeOf(error.message) ?? "")
    );
  if (!(error instanceof Error)) return false;
  return PASSING_ON_THE_WAY.has(codeOf(error) ?? "") || error.message === HUNG_UP;
}

/** Why connecting failed, in publishable words. */
export function reasonOf(error: unknown): string {
  if (isServerError(error)) return describeServerError(error).message;
  if (!(error instanceof Error)) return "unknown error";
  const code = codeOf(error);
  return (
    WORDS[code ?? ""] ??
    WORDS[error.message] ??
    saslReason(error) ??
    `unexpected error (${code ?? error.name})`
  );
}

/** A system call's, OpenSSL's or Node's own code, such as `ENETUNREACH`. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

function poolerCodeOf(message: string): string | undefined {
  return /^\((E[A-Z]+)\)/.exec(message)?.[1];
}

/** What node-postgres says when the server closes the line without a word. */
const HUNG_UP = "Connection terminated unexpectedly";

/** By code or, for node-postgres' own errors, by message. */
const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: "the host name is unknown (ENOTFOUND)",
  EAI_AGAIN: "the name service does not answer (EAI_AGAIN)",
  ECONNREFUSED: "the connection was refused (ECONNREFUSED)",
  ECONNRESET: "the connection was reset (ECONNRESET)",
  EPIPE: "the connection was closed (EPIPE)",
  ETIMEDOUT: "no answer (ETIMEDOUT)",
  ENETUNREACH: "no route to the network (ENETUNREACH)",
  EHOSTUNREACH: "no route to the host (EHOSTUNREACH)",
  EADDRNOTAVAIL: "no address to connect from (EADDRNOTAVAIL)",
  EAFNOSUPPORT: "the kind of address is not supported (EAFNOSUPPORT)",
  ENOENT: "there is no such socket (ENOENT)",
  EACCES: "no permission to use the socket (EACCES)",
  SELF_SIGNED_CERT_IN_CHAIN:
    "the server's certificate ends in a root that is not trusted (SELF_SIGNED_CERT_IN_CHAIN)",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is signed by itself (DEPTH_ZERO_SELF_SIGNED_CERT)",
  UNABLE_TO_GET_ISSUER_CERT:
    "the server's certificate comes from an unknown issuer (UNABLE_TO_GET_ISSUER_CERT)",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    "the server's certificate comes from an unknown issuer (UNABLE_TO_GET_ISSUER_CERT_LOCALLY)",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "the server's certificate comes from an unknown issuer (UNABLE_TO_VERIFY_LEAF_SIGNATURE)",
  CERT_SIGNATURE_FAILURE: "the signature on the server's certificate is wrong (CERT_SIGNATURE_FAILURE)",
  INVALID_CA: "the server's certificate was signed by one that may not sign others (INVALID_CA)",
  INVALID_PURPOSE: "the server's certificate, or one above it, was made for another use (INVALID_PURPOSE)",
  CERT_HAS_EXPIRED: "the server's certificate is out of date (CERT_HAS_EXPIRED)",
  CERT_NOT_YET_VALID: "the server's certificate is not valid yet (CERT_NOT_YET_VALID)",
  ERR_TLS_CERT_ALTNAME_INVALID:
    "the server's certificate is for another host name (ERR_TLS_CERT_ALTNAME_INVALID)",
  [HUNG_UP]: "the server closed the connection",
  "The server does not support SSL connections": "the server offers no TLS",
  "There was an error establishing an SSL connection":
    "the server answered the request for TLS with an error",
};

function saslReason({ message }: Error): string | undefined {
  return message.startsWith("SASL:") ? "the log-in could not be completed (SASL)" : undefined;
}
