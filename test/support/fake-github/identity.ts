import { createHmac, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { World } from "./world.js";

/** The issuer's pair of keys, and one that only a forger has. */
export interface Keys {
  readonly issuer: KeyPair;
  readonly rogue: KeyPair;
}

interface KeyPair {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export type TokenClaims = Readonly<Record<string, unknown>>;

/** Makes the token that the endpoint hands out; tests put forgeries in its place. */
export type Mint = (claims: TokenClaims, keys: Keys) => string;

let keys: Keys | undefined;

/** One set for the whole process: making RSA keys takes a tenth of a second. */
export function fakeKeys(): Keys {
  keys ??= { issuer: keyPair("issuer-1"), rogue: keyPair("rogue-1") };
  return keys;
}

function keyPair(kid: string): KeyPair {
  return { kid, ...generateKeyPairSync("rsa", { modulusLength: 2048 }) };
}

/** What `<issuer>/.well-known/jwks` holds. */
export function publishedKeys({ issuer }: Keys): unknown {
  const { kty, n, e } = issuer.publicKey.export({ format: "jwk" });
  return { keys: [{ kty, n, e, kid: issuer.kid, use: "sig", alg: "RS256" }] };
}

/** The claims of GitHub's tokens, as its reference lists them. All values are texts, but for the times. */
export function honestClaims({ job, owner }: World, issuer: string, audience: string): TokenClaims {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: issuer,
    aud: audience,
    sub: `repo:${job.repository}:${job.environment === undefined ? `ref:${job.ref}` : `environment:${job.environment}`}`,
    jti: "6f4762ed-0758-4ccb-808d-ee3af5d723a8",
    iat: now,
    nbf: now - 300,
    exp: now + 300,
    repository: job.repository,
    repository_owner: owner,
    run_id: job.runId,
    run_number: "7",
    run_attempt: job.attempt,
    event_name: job.event,
    ref: job.ref,
    ref_type: "branch",
    ref_protected: String(job.refProtected),
    sha: job.sha,
    actor: job.actor.login,
    actor_id: String(job.actor.id),
    runner_environment: "github-hosted",
    ...(job.environment === undefined ? {} : { environment: job.environment }),
  };
}

/** GitHub's own way: RS256 by the issuer's key. */
export const honestMint: Mint = (claims, { issuer }) =>
  signed(claims, issuer.privateKey, { kid: issuer.kid });

/** A token by any key under any name; `alg` is what the header claims, RS256 is what is done. */
export function signed(
  claims: TokenClaims,
  key: KeyObject,
  header: Readonly<Record<string, unknown>>,
): string {
  const text = unsigned(claims, { alg: "RS256", ...header });
  return `${text}.${createSign("RSA-SHA256").update(text).sign(key, "base64url")}`;
}

/** HS256 with a text as the secret: the public key's own text, in the classic forgery. */
export function hmacSigned(claims: TokenClaims, secret: string | Buffer, kid: string): string {
  const text = unsigned(claims, { alg: "HS256", kid });
  return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
}

/** The part of a token that is signed. */
export function unsigned(claims: TokenClaims, header: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ typ: "JWT", ...header })}.${part(claims)}`;
}
