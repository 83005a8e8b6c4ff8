import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, type JWTVerifyOptions, jwtVerify } from "jose";
import { proveIdentity } from "../../../src/github/oidc.js";
import { type ExpectedToken, readClaims, type VerifiedToken } from "../../../src/github/verify-token.js";
import type { Mutant } from "./sabotage.js";

/** Each part of the token's verification, left out in turn. */
export const CARELESS_VERIFIERS: readonly Mutant[] = [
  verifier(
    "no look at the signature",
    [
      "a stranger's key under the issuer's name",
      "claims exchanged after signing",
      "no signature",
      "an unknown key",
    ],
    async (token) => readClaims(decodeJwt(token)),
  ),
  verifier(
    "any algorithm",
    ["alg none", "HS256 with the public key as the secret"],
    async (token, expected) => {
      const { alg } = decodeProtectedHeader(token);
      return alg === "RS256" ? careful(token, expected, {}) : readClaims(decodeJwt(token));
    },
  ),
  verifier(
    "the key that the token brings along",
    ["a key that the token brings along"],
    async (token, expected) => {
      const { jwk, kid = "" } = decodeProtectedHeader(token);
      const own = jwk === undefined ? expected.keys : { keys: [{ ...jwk, kid }] };
      return careful(token, { ...expected, keys: own }, {});
    },
  ),
  verifier("any issuer", ["github.com's issuer on another server"], (token, expected) =>
    careful(token, expected, { issuer: undefined }),
  ),
  verifier("any audience", ["a token for somebody else", "an older token of ours"], (token, expected) =>
    careful(token, expected, { audience: undefined }),
  ),
  verifier("no look at the expiry", ["an expired token"], (token, expected) =>
    careful(token, expected, {
      currentDate: seconds(Math.min(Date.now() / 1000, (decodeJwt(token).exp ?? 0) - 1)),
    }),
  ),
  verifier("no look at the beginning", ["a token of tomorrow"], (token, expected) =>
    careful(token, expected, {
      currentDate: seconds(Math.max(Date.now() / 1000, decodeJwt(token).nbf ?? 0)),
    }),
  ),
  verifier("claims may be missing", ["a token that never expires"], (token, expected) =>
    careful(token, expected, { requiredClaims: [] }),
  ),
];

function verifier(
  name: string,
  victims: readonly string[],
  verify: (token: string, expected: ExpectedToken) => Promise<VerifiedToken>,
): Mutant {
  return {
    name,
    victims,
    sabotage: {
      request: (request) => ({
        ...request,
        proofs: {
          ...request.proofs,
          identity: () => proveIdentity({ serverUrl: request.run.serverUrl }, verify),
        },
      }),
    },
  };
}

/** As the tool does it, but for what is loosened. */
async function careful(
  token: string,
  { keys, issuer, audience }: ExpectedToken,
  loosened: { readonly [name in keyof JWTVerifyOptions]?: JWTVerifyOptions[name] | undefined },
): Promise<VerifiedToken> {
  const strict = {
    algorithms: ["RS256"],
    issuer,
    audience,
    clockTolerance: 60,
    requiredClaims: ["exp", "nbf"],
  };
  const options = Object.entries({ ...strict, ...loosened }).filter(([, value]) => value !== undefined);
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), Object.fromEntries(options));
    return readClaims(payload);
  } catch {
    return { status: "refused", flaw: "malformed" };
  }
}

function seconds(count: number): Date {
  return new Date(count * 1000);
}
