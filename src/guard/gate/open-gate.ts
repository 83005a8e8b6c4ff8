import type { Problem } from "../../problem.js";
import { type Check, firstProblem } from "../check.js";
import { APPROVAL_SIEVES, REVIEW_CHECKS, type Reviewed, type Sieve } from "./approval-checks.js";
import { CLAIM_CHECKS, type Identified } from "./claim-checks.js";
import { evidenceOf } from "./evidence.js";
import { faultProblem } from "./faults.js";
import { identityProblem } from "./identity.js";
import { environmentProblem } from "./not-found.js";
import { REQUEST_CHECKS } from "./request-checks.js";
import { RULE_CHECKS, type Ruled } from "./rule-checks.js";
import type { Approval, Gate, GateRequest } from "./types.js";

/** The conditions by stage, in their order. A list, so that a test can leave out each in turn and see it missed. */
export interface GateChecks {
  readonly request: readonly Check<GateRequest>[];
  readonly claims: readonly Check<Identified>[];
  readonly rules: readonly Check<Ruled>[];
  readonly reviews: readonly Check<Reviewed>[];
  readonly approvals: readonly Sieve[];
}

export const GATE_CHECKS: GateChecks = {
  request: REQUEST_CHECKS,
  claims: CLAIM_CHECKS,
  rules: RULE_CHECKS,
  reviews: REVIEW_CHECKS,
  approvals: APPROVAL_SIEVES,
};

/**
 * The gate before `reset` on a protected tier: proves that this very run was approved by a second person. It stays
 * shut unless everything holds; what cannot be read or understood is a refusal.
 *
 * It needs no database and opens before there is a connection. Two steps remain for the caller: the database's stamp
 * must agree (right after connecting), and the evidence is to be recorded before anything is dropped.
 */
export async function openGate(request: GateRequest, checks: GateChecks = GATE_CHECKS): Promise<Gate> {
  const wrong = firstProblem(checks.request, request);
  if (wrong !== undefined) return refused(wrong);

  const identity = await request.proofs.identity();
  if (identity.status !== "verified") return refused(identityProblem(identity));
  const identified: Identified = { ...request, claims: identity.claims };
  const alien = firstProblem(checks.claims, identified);
  if (alien !== undefined) return refused(alien);

  const environment = await request.proofs.environment(request.environment);
  if (environment.status === "failed") return refused(environmentProblem(environment.fault, request));
  const ruled: Ruled = { ...identified, rules: environment.value };
  const loose = firstProblem(checks.rules, ruled);
  if (loose !== undefined) return refused(loose);

  const approvals = await request.proofs.approvals();
  if (approvals.status === "failed") return refused(faultProblem(approvals.fault, "the run's approvals"));
  const reviewed: Reviewed = { ...ruled, approvals: approvals.value };
  const rejected = firstProblem(checks.reviews, reviewed);
  if (rejected !== undefined) return refused(rejected);
  return approvedBy(checks.approvals, reviewed);
}

function approvedBy(sieves: readonly Sieve[], known: Reviewed): Gate {
  let left: readonly Approval[] = known.approvals;
  for (const { keep, refusal } of sieves) {
    const kept = left.filter((approval) => keep(approval, known));
    if (kept.length === 0) return refused(refusal(known, left));
    left = kept;
  }
  const [approval] = left;
  // Without any sieve there may be none: then there is no evidence either, and nothing to open for.
  return approval === undefined
    ? refused(faultProblem({ kind: "odd" }, "the run's approvals"))
    : { status: "open", evidence: evidenceOf(known, approval) };
}

function refused(problem: Problem): Gate {
  return { status: "refused", problem };
}
