import type { Problem, ProblemCode } from "../problem.js";

/** Why the embedded Postgres cannot be had. Thrown inside this room only; `startEmbedded` turns it into a Problem. */
export class EmbeddedFailure extends Error {
  readonly problem: Problem;

  constructor(message: string, details: { hint?: string; logOnly?: string; code?: ProblemCode } = {}) {
    super(message);
    this.name = "EmbeddedFailure";
    const { code = "embedded-unavailable", hint, logOnly } = details;
    this.problem = { code, message, hint, logOnly };
  }
}
