import { faultWords } from "../../http/fault-words.js";
import type { Problem } from "../../problem.js";
import { faultProblem } from "./faults.js";
import { PERMISSIONS } from "./remedies.js";
import type { Identity, TokenFlaw } from "./types.js";

const FLAWS: Readonly<Record<TokenFlaw, Pick<Problem, "code" | "message">>> = {
  malformed: { code: "gate-token-malformed", message: "the identity token is not one of GitHub's" },
  algorithm: { code: "gate-token-algorithm", message: "the identity token is not signed with RS256" },
  key: {
    code: "gate-token-key",
    message: "the identity token is signed with a key that GitHub does not have",
  },
  signature: { code: "gate-token-signature", message: "the identity token's signature is wrong" },
  issuer: { code: "gate-token-issuer", message: "the identity token comes from another issuer" },
  audience: { code: "gate-token-audience", message: "the identity token was made for somebody else" },
  expired: { code: "gate-token-expired", message: "the identity token has expired" },
  "not-yet-valid": { code: "gate-token-early", message: "the identity token is not valid yet" },
};

const HINTS: Readonly<Partial<Record<TokenFlaw, string>>> = {
  expired: "Is the clock of the runner right?",
  "not-yet-valid": "Is the clock of the runner right?",
  issuer: "An issuer with an enterprise's own name in it is not supported.",
};

const FORGED =
  "Something stands between this step and GitHub: look for steps, `env:` or a runner that set ACTIONS_ID_TOKEN_REQUEST_URL.";

/** Steps 7 and 8, where they failed. */
export function identityProblem(identity: Exclude<Identity, { status: "verified" }>): Problem {
  if ("fault" in identity && identity.fault.kind === "cancelled")
    return faultProblem(identity.fault, "the job's identity");
  switch (identity.status) {
    case "no-token":
      return {
        code: "gate-token-unavailable",
        message: "GitHub gave no identity token",
        hint: `${PERMISSIONS}\nIf they are there, GitHub may be down: start a new run later.`,
        logOnly: identity.fault.detail,
      };
    case "no-keys":
      return {
        code: "gate-keys-unavailable",
        message: `the keys of GitHub's identity tokens cannot be read: ${faultWords(identity.fault)}`,
        hint: "Nothing was done. Start a new run later; a runner behind a firewall must reach the token's issuer.",
        logOnly: identity.fault.detail,
      };
    case "refused":
      return { ...FLAWS[identity.flaw], hint: HINTS[identity.flaw] ?? FORGED };
  }
}
