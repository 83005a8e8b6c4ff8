/**
 * Why a server's answer cannot be used. Nothing in here may be published but the kinds and numbers: `detail` holds the
 * server's own words, for the log.
 */
export type Fault = { readonly detail?: string | undefined } & (
  | { readonly kind: "timeout" }
  | { readonly kind: "connection" }
  | { readonly kind: "cancelled" }
  /** Never followed: it would carry the question, or the token, to another host. */
  | { readonly kind: "redirect" }
  | { readonly kind: "rate-limited"; readonly retryAfterMs: number }
  /** The answer is not what the server's own description promises. */
  | { readonly kind: "odd" }
  | {
      readonly kind: "status";
      readonly httpStatus: number;
      /** GitHub's `x-accepted-github-permissions`, such as `actions=read`: what the token lacks. */
      readonly acceptedPermissions: string | undefined;
    }
);

export type Answer<T> =
  | { readonly status: "ok"; readonly value: T }
  | { readonly status: "failed"; readonly fault: Fault };

export function answered<T>(value: T): Answer<T> {
  return { status: "ok", value };
}

export function failed(fault: Fault): { readonly status: "failed"; readonly fault: Fault } {
  return { status: "failed", fault };
}
