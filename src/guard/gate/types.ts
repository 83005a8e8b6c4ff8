import type { Answer, Fault } from "../../http/fault.js";
import type { Problem } from "../../problem.js";

// What the gate is asked, what it has to know, and what it answers. Nothing in here knows GitHub's API.

export interface GateRequest {
  readonly environment: string;
  /** Whether there is a connection string at all; the gate never sees it. */
  readonly hasDatabaseUrl: boolean;
  readonly hasGitHubToken: boolean;
  /** The input, as typed. */
  readonly confirm: string | undefined;
  readonly allowSelfApproval: boolean;
  readonly allowAdminBypass: boolean;
  readonly run: WorkflowRun;
  readonly proofs: Proofs;
}

/** The run as GitHub's runner describes it to a step: variables that a workflow cannot change. Empty when unset. */
export interface WorkflowRun {
  readonly inActions: boolean;
  readonly event: string;
  readonly repository: string;
  readonly runId: string;
  readonly attempt: string;
  readonly ref: string;
  readonly refProtected: boolean;
  readonly commit: string;
  readonly actor: string;
  readonly actorId: string;
  readonly triggeringActor: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** False where the job has switched off that Node verifies certificates. */
  readonly verifiesTls: boolean;
  /** Whether the runner offers identity tokens: the job has `id-token: write`. */
  readonly offersIdToken: boolean;
  /** The texts that a person typed into the form; `undefined` when the event's file cannot be read. */
  readonly typedInputs: readonly string[] | undefined;
}

/** Where the proof comes from. Each is asked at most once, in this order, and only when everything before it held. */
export interface Proofs {
  /** A token that GitHub signed for this very question, verified. */
  identity(): Promise<Identity>;
  environment(name: string): Promise<Answer<EnvironmentRules>>;
  approvals(): Promise<Answer<readonly Approval[]>>;
}

export type Identity =
  | { readonly status: "verified"; readonly claims: Claims }
  | { readonly status: "no-token"; readonly fault: Fault }
  | { readonly status: "no-keys"; readonly fault: Fault }
  | { readonly status: "refused"; readonly flaw: TokenFlaw };

/** What is wrong with a token. `key`: signed with a key that the issuer does not have. */
export type TokenFlaw =
  | "malformed"
  | "algorithm"
  | "key"
  | "signature"
  | "issuer"
  | "audience"
  | "expired"
  | "not-yet-valid";

/** The claims of a verified token that the gate compares (docs.github.com, "OpenID Connect reference"). */
export interface Claims {
  readonly tokenId: string;
  readonly repository: string;
  readonly runId: string;
  readonly attempt: string;
  readonly event: string;
  readonly ref: string;
  readonly commit: string;
  /** `undefined` when the job declares no environment. */
  readonly environment: string | undefined;
}

export interface EnvironmentRules {
  readonly id: number;
  readonly name: string;
  readonly reviewerRules: readonly ReviewerRule[];
  /** `undefined` when the answer does not say: GitHub's own description leaves it out. */
  readonly adminsCanBypass: boolean | undefined;
  /** Whether only some branches may deploy to it. */
  readonly branchesLimited: boolean;
}

export interface ReviewerRule {
  readonly preventsSelfReview: boolean;
  readonly reviewers: readonly { readonly type: "User" | "Team"; readonly id: number }[];
}

/** One entry of the run's review log. */
export interface Approval {
  readonly environmentIds: readonly number[];
  readonly state: "approved" | "rejected" | "pending";
  readonly reviewer: { readonly id: number; readonly login: string; readonly type: string };
}

/** What proves that the reset was approved; it is recorded before anything is dropped. */
export interface GateEvidence {
  readonly environment: { readonly id: number; readonly name: string };
  readonly approver: { readonly id: number; readonly login: string };
  readonly actor: string;
  readonly runUrl: string;
  readonly commit: string;
  readonly ref: string;
  /** The identity token's `jti`; the token itself is never kept. */
  readonly tokenId: string;
  /** Checks that the inputs switched off. */
  readonly loosened: readonly ("self-approval" | "admin-bypass")[];
}

export type Gate =
  | { readonly status: "open"; readonly evidence: GateEvidence }
  | { readonly status: "refused"; readonly problem: Problem };
