import { randomUUID } from "node:crypto";
import type { JSONWebKeySet } from "jose";
import * as z from "zod/mini";
import type { Identity } from "../guard/gate/types.js";
import { type Answer, answered, type Fault, failed } from "../http/fault.js";
import { getJson } from "../http/get-json.js";
import { ONCE, PATIENCE, type Patience, persist } from "../http/persist.js";
import { issuerOf } from "./issuer.js";
import { proxiedFetch } from "./proxied-fetch.js";
import type { ExpectedToken, VerifiedToken } from "./verify-token.js";

export interface IdentityAccess {
  /** The variable GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  readonly patience?: Patience | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Lets GitHub say, signed, which job this is. The audience is random, so that no token made for another purpose fits;
 * the variables that lead to the token may have been changed by a step before, so only the signature counts.
 *
 * @param verify another one only in the test that shows what each part of the verification is good for
 */
export async function proveIdentity(access: IdentityAccess, verify = verifyStrictly): Promise<Identity> {
  const audience = `db-ops:${randomUUID()}`;
  const issuer = issuerOf(access.serverUrl);
  const token = await requestToken(audience, access);
  if (token.status === "failed") return { status: "no-token", fault: token.fault };
  const keys = await readKeys(issuer, access);
  if (keys.status === "failed") return { status: "no-keys", fault: keys.fault };
  return verify(token.value, { keys: keys.value, issuer, audience });
}

async function verifyStrictly(token: string, expected: ExpectedToken): Promise<VerifiedToken> {
  const { verifyToken } = await import("./verify-token.js");
  return verifyToken(token, expected);
}

/** Core's client repeats the question by itself, and masks the token. */
async function requestToken(audience: string, { patience, signal }: IdentityAccess): Promise<Answer<string>> {
  const { getIDToken } = await import("@actions/core");
  return persist(
    async () => answered(await getIDToken(audience)),
    { ...(patience ?? PATIENCE), ...ONCE },
    signal,
  );
}

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).check(z.minLength(1)) });

/** The public keys of an issuer. */
async function readKeys(
  issuer: string,
  { patience, signal }: IdentityAccess,
): Promise<Answer<JSONWebKeySet>> {
  const answer = await getJson({
    url: `${issuer}/.well-known/jwks`,
    fetch: await proxiedFetch(),
    patience,
    signal,
  });
  if (answer.status === "failed") return answer;
  const parsed = keySet.safeParse(answer.value);
  return parsed.success ? answered(parsed.data) : failed(oddKeys);
}

const oddKeys: Fault = { kind: "odd", detail: "no set of keys" };
