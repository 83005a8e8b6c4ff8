import type { IncomingMessage, ServerResponse } from "node:http";
import type { OperationId } from "./openapi.js";

/** What can go wrong, other than by GitHub's rules. */
export type FakeFault =
  /** Answers with this status instead of doing anything. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** Does it, and answers with 502 all the same. */
  | { readonly kind: "done-then-502" }
  | { readonly kind: "drop" }
  /** Breaks the line after half an answer. */
  | { readonly kind: "drop-midway" }
  /** Never answers. */
  | { readonly kind: "hang" }
  | { readonly kind: "garbage"; readonly text: string; readonly contentType?: string }
  | { readonly kind: "redirect"; readonly to: string };

export type FaultyPlace = OperationId | "identity-token" | "keys" | "viewer";

export interface PlannedFault {
  readonly on: FaultyPlace;
  readonly fault: FakeFault;
  /** How many requests meet it; all of them unless given. */
  readonly times?: number;
}

/** The faults that are still to come; each request takes the first that is meant for it. */
export class Faults {
  #planned: { readonly on: FaultyPlace; readonly fault: FakeFault; left: number }[] = [];

  plan(...faults: readonly PlannedFault[]): void {
    this.#planned.push(
      ...faults.map(({ on, fault, times }) => ({ on, fault, left: times ?? Number.POSITIVE_INFINITY })),
    );
  }

  forget(): void {
    this.#planned = [];
  }

  next(place: FaultyPlace): FakeFault | undefined {
    const planned = this.#planned.find(({ on, left }) => on === place && left > 0);
    if (planned !== undefined) planned.left -= 1;
    return planned?.fault;
  }
}

/** Answers as the fault has it. `done-then-502` is for the caller to do first. */
export function misbehave(fault: FakeFault, request: IncomingMessage, response: ServerResponse): void {
  switch (fault.kind) {
    case "status":
      response.writeHead(fault.status, {
        "content-type": "application/json; charset=utf-8",
        ...fault.headers,
      });
      response.end(JSON.stringify(fault.body ?? { message: "fault", documentation_url: "", status: "" }));
      return;
    case "done-then-502":
      response.writeHead(502, { "content-type": "text/html" }).end("<html>Unicorn!</html>");
      return;
    case "drop":
      request.socket.destroy();
      return;
    case "drop-midway":
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"id": 1, "na', () => setTimeout(() => request.socket.destroy(), 5));
      return;
    case "hang":
      return;
    case "garbage":
      response.writeHead(200, { "content-type": fault.contentType ?? "application/json; charset=utf-8" });
      response.end(fault.text);
      return;
    case "redirect":
      response.writeHead(302, { location: fault.to }).end();
  }
}
