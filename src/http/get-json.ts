import { VERSION } from "../version.js";
import { type Answer, answered, failed } from "./fault.js";
import { PATIENCE, type Patience, persist } from "./persist.js";
import { faultOf } from "./refusal.js";

/** The part of `fetch` that is used; another one where requests have to go through a proxy. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

export interface JsonQuestion {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly fetch?: Fetch | undefined;
  readonly patience?: Patience | undefined;
  /** Aborted when the run is cancelled. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads JSON from any server, again and again while that may help. Redirects are not followed: they would carry the
 * headers' secrets to another host, or the question to a stranger.
 */
export async function getJson(question: JsonQuestion): Promise<Answer<unknown>> {
  const { url, headers, patience = PATIENCE, signal: cancel } = question;
  const ask = question.fetch ?? fetch;
  return persist(
    async (signal) => {
      const response = await ask(url, {
        headers: { accept: "application/json", "user-agent": `db-ops/${VERSION}`, ...headers },
        redirect: "manual",
        signal,
      });
      const text = await response.text();
      const fault = faultOf(response.status, Object.fromEntries(response.headers), text.slice(0, 500));
      return fault === undefined ? parsed(text) : failed(fault);
    },
    patience,
    cancel,
  );
}

function parsed(text: string): Answer<unknown> {
  try {
    return answered(JSON.parse(text));
  } catch {
    return failed({ kind: "odd" });
  }
}
