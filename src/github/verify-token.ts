import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from "jose";
import * as z from "zod/mini";
import type { Claims, TokenFlaw } from "../guard/gate/types.js";

/** Tolerance for clocks that differ. */
const CLOCK_SECONDS = 60;

const text = z.string().check(z.minLength(1));

const claims = z.object({
  jti: text,
  repository: text,
  run_id: text,
  run_attempt: text,
  event_name: text,
  ref: text,
  sha: text,
  environment: z.optional(text),
});

export interface ExpectedToken {
  readonly keys: JSONWebKeySet;
  readonly issuer: string;
  readonly audience: string;
}

export type VerifiedToken =
  | { readonly status: "verified"; readonly claims: Claims }
  | { readonly status: "refused"; readonly flaw: TokenFlaw };

/** Verifies a token of GitHub's: RS256 and nothing else, by one of the issuer's keys, for us, now. `sub` is never parsed. */
export async function verifyToken(token: string, expected: ExpectedToken): Promise<VerifiedToken> {
  const { keys, issuer, audience } = expected;
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      algorithms: ["RS256"],
      issuer,
      audience,
      clockTolerance: CLOCK_SECONDS,
      requiredClaims: ["iss", "aud", "exp", "nbf", "jti"],
    });
    return readClaims(payload);
  } catch (error) {
    return { status: "refused", flaw: flawOf(error) };
  }
}

/** The claims of a payload that has been verified. */
export function readClaims(payload: unknown): VerifiedToken {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return { status: "refused", flaw: "malformed" };
  const { jti, repository, run_id, run_attempt, event_name, ref, sha, environment } = parsed.data;
  return {
    status: "verified",
    claims: {
      tokenId: jti,
      repository,
      runId: run_id,
      attempt: run_attempt,
      event: event_name,
      ref,
      commit: sha,
      environment,
    },
  };
}

function flawOf(error: unknown): TokenFlaw {
  if (error instanceof errors.JOSEAlgNotAllowed) return "algorithm";
  if (error instanceof errors.JWKSNoMatchingKey) return "key";
  if (error instanceof errors.JWSSignatureVerificationFailed) return "signature";
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWTClaimValidationFailed && error.reason === "check_failed") {
    if (error.claim === "iss") return "issuer";
    if (error.claim === "aud") return "audience";
    if (error.claim === "nbf") return "not-yet-valid";
  }
  // A claim that is missing or of another type, several keys for one name, or no token at all.
  return "malformed";
}
