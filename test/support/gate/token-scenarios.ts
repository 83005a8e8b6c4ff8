import { hmacSigned, signed, unsigned } from "../fake-github/identity.js";
import type { Scenario } from "./scenario.js";
import { fault, job, mint, token } from "./tampering.js";

const now = (): number => Math.floor(Date.now() / 1000);

/** Steps 7 to 9: no token, a forged one, or one that was made for something else. */
export const TOKEN_SCENARIOS: readonly Scenario[] = [
  {
    name: "the token's endpoint fails",
    verdict: "gate-token-unavailable",
    arrange: fault("identity-token", { kind: "status", status: 500 }),
    says: /id-token: write/,
  },
  {
    name: "the token's endpoint refuses",
    verdict: "gate-token-unavailable",
    arrange: fault("identity-token", { kind: "status", status: 403 }),
  },
  {
    name: "the token's endpoint is silent",
    verdict: "gate-token-unavailable",
    silent: true,
    arrange: fault("identity-token", { kind: "hang" }),
  },
  {
    name: "the token's endpoint hangs up",
    verdict: "gate-token-unavailable",
    arrange: fault("identity-token", { kind: "drop" }),
  },
  {
    name: "the token's endpoint gives garbage",
    verdict: "gate-token-unavailable",
    arrange: fault("identity-token", { kind: "garbage", text: "<html>" }),
  },
  {
    name: "the token's endpoint gives nothing",
    verdict: "gate-token-unavailable",
    arrange: fault("identity-token", { kind: "garbage", text: "{}" }),
  },
  {
    name: "the keys fail",
    verdict: "gate-keys-unavailable",
    arrange: fault("keys", { kind: "status", status: 500 }),
    says: /HTTP 500/,
  },
  {
    name: "the keys are silent",
    verdict: "gate-keys-unavailable",
    silent: true,
    arrange: fault("keys", { kind: "hang" }),
    says: /in time/,
  },
  {
    name: "the keys are elsewhere",
    verdict: "gate-keys-unavailable",
    arrange: (fake) => fault("keys", { kind: "redirect", to: `${fake.url}/rogue/keys` })(fake),
    says: /redirect/,
  },
  {
    name: "the keys are garbage",
    verdict: "gate-keys-unavailable",
    arrange: fault("keys", { kind: "garbage", text: '{"keys":"none"}' }),
  },
  {
    name: "there are no keys",
    verdict: "gate-keys-unavailable",
    arrange: fault("keys", { kind: "garbage", text: '{"keys":[]}' }),
  },

  { name: "no token but a text", verdict: "gate-token-malformed", arrange: mint(() => "abc") },
  {
    name: "an unknown key",
    verdict: "gate-token-key",
    arrange: mint((claims, { rogue }) => signed(claims, rogue.privateKey, { kid: rogue.kid })),
  },
  {
    name: "a stranger's key under the issuer's name",
    verdict: "gate-token-signature",
    arrange: mint((claims, { rogue, issuer }) => signed(claims, rogue.privateKey, { kid: issuer.kid })),
  },
  {
    name: "a key that the token brings along",
    verdict: "gate-token-key",
    arrange: mint((claims, { rogue }) =>
      signed(claims, rogue.privateKey, { kid: rogue.kid, jwk: rogue.publicKey.export({ format: "jwk" }) }),
    ),
  },
  {
    name: "claims exchanged after signing",
    verdict: "gate-token-signature",
    arrange: mint((claims, { issuer }) => {
      const honest = signed({ ...claims, environment: "staging" }, issuer.privateKey, { kid: issuer.kid });
      return `${unsigned(claims, { alg: "RS256", kid: issuer.kid })}.${honest.split(".")[2]}`;
    }),
  },
  {
    name: "alg none",
    verdict: "gate-token-algorithm",
    arrange: mint((claims) => `${unsigned(claims, { alg: "none" })}.`),
  },
  {
    name: "no signature",
    verdict: "gate-token-signature",
    arrange: mint((claims, { issuer }) => `${unsigned(claims, { alg: "RS256", kid: issuer.kid })}.`),
  },
  {
    name: "HS256 with the public key as the secret",
    verdict: "gate-token-algorithm",
    arrange: mint((claims, { issuer }) =>
      hmacSigned(claims, issuer.publicKey.export({ format: "pem", type: "spki" }), issuer.kid),
    ),
  },
  {
    name: "another algorithm by the right key",
    verdict: "gate-token-algorithm",
    arrange: mint((claims, { issuer }) =>
      signed(claims, issuer.privateKey, { kid: issuer.kid, alg: "PS256" }),
    ),
  },

  {
    name: "github.com's issuer on another server",
    verdict: "gate-token-issuer",
    arrange: token(() => ({ iss: "https://token.actions.githubusercontent.com" })),
  },
  { name: "no issuer", verdict: "gate-token-malformed", arrange: token(() => ({ iss: undefined })) },
  {
    name: "a token for somebody else",
    verdict: "gate-token-audience",
    arrange: token(() => ({ aud: "sts.amazonaws.com" })),
  },
  {
    name: "an older token of ours",
    verdict: "gate-token-audience",
    arrange: token(() => ({ aud: "db-ops:00000000-0000-4000-8000-000000000000" })),
  },
  {
    name: "an expired token",
    verdict: "gate-token-expired",
    arrange: token(() => ({ exp: now() - 90 })),
    says: /clock/,
  },
  {
    name: "a token that never expires",
    verdict: "gate-token-malformed",
    arrange: token(() => ({ exp: undefined })),
  },
  { name: "a token of tomorrow", verdict: "gate-token-early", arrange: token(() => ({ nbf: now() + 90 })) },
  {
    name: "an expiry that is a text",
    verdict: "gate-token-malformed",
    arrange: token(() => ({ exp: "2099-01-01" })),
  },
  {
    name: "a token without a number",
    verdict: "gate-token-malformed",
    arrange: token(() => ({ jti: undefined })),
  },
  { name: "a run that is a number", verdict: "gate-token-malformed", arrange: token(() => ({ run_id: 42 })) },
  { name: "no commit", verdict: "gate-token-malformed", arrange: token(() => ({ sha: undefined })) },

  {
    name: "another repository",
    verdict: "gate-claim-repository",
    arrange: token(() => ({ repository: "octo/playground" })),
  },
  { name: "another run", verdict: "gate-claim-run", arrange: token(() => ({ run_id: "41" })) },
  {
    name: "the token of another run of the repository",
    verdict: "gate-claim-run",
    arrange: token(() => ({ run_id: "41", sha: "0".repeat(40), ref: "refs/heads/dev" })),
  },
  { name: "another attempt", verdict: "gate-claim-attempt", arrange: token(() => ({ run_attempt: "2" })) },
  { name: "another event", verdict: "gate-claim-event", arrange: token(() => ({ event_name: "push" })) },
  { name: "another ref", verdict: "gate-claim-ref", arrange: token(() => ({ ref: "refs/tags/main" })) },
  { name: "another commit", verdict: "gate-claim-commit", arrange: token(() => ({ sha: "0".repeat(40) })) },
  {
    name: "a job without an environment",
    verdict: "gate-no-job-environment",
    arrange: job({ environment: undefined }),
    says: /environment: production/,
  },
  {
    name: "a job in another environment",
    verdict: "gate-other-environment",
    arrange: job({ environment: "staging" }),
  },
  {
    name: "a name that looks the same",
    verdict: "gate-other-environment",
    arrange: job({ environment: "prоduction" }),
    says: /same name/,
  },
  {
    name: "a name with a blank at its end",
    verdict: "gate-other-environment",
    arrange: job({ environment: "production " }),
  },
  {
    name: "a name without letters",
    verdict: "gate-token-malformed",
    arrange: token(() => ({ environment: "" })),
  },
  {
    name: "a letter that becomes another in lower case",
    verdict: "gate-other-environment",
    settings: { environment: "desk", confirm: "reset desk" },
    arrange: job({ environment: "des\u212a", inputs: { confirm: "reset desk" } }),
  },
];
