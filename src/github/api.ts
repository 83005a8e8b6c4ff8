import { type Answer, answered, failed } from "../http/fault.js";
import { ONCE, PATIENCE, type Patience, persist } from "../http/persist.js";
import { faultOf, type Headers } from "../http/refusal.js";
import { VERSION } from "../version.js";

/** GitHub's OpenAPI, and the tests' fake, are checked against this version of the API. */
const API_VERSION = "2022-11-28";
/** Items of a list that are asked for at once: as many as GitHub gives. */
export const PAGE = 100;
/** 10,000 items: more is a fault of the server, not a list. */
const MOST_PAGES = 100;
/** After so many a client asks nothing again: a repository's jobs share GitHub's limit. Only a list of many pages takes more. */
const MOST_REQUESTS = 6;

type Parameters = Readonly<Record<string, string | number | boolean>>;

export interface ApiAccess {
  /** Such as `https://api.github.com`; for a server of one's own `https://host/api/v3`. */
  readonly apiUrl: string;
  /** A secret. Undefined asks as nobody. */
  readonly token: string | undefined;
  readonly patience?: Patience | undefined;
  /** Aborted when the run is cancelled. */
  readonly signal?: AbortSignal | undefined;
}

/** GitHub's REST API. Nothing is thrown, redirects are not followed, bodies are unknown until somebody checks them. */
export interface GitHubApi {
  /** `GET`, repeated while that may help. `complete` is false when there are further pages. */
  read(path: string, parameters: Parameters): Promise<Answer<{ body: unknown; complete: boolean }>>;
  /** Every page of a list from the first given, which counts from 1; all of them or a fault. */
  readAll(path: string, parameters: Parameters, firstPage?: number): Promise<Answer<readonly unknown[]>>;
  /** Asked once: whether it took effect is for the caller to find out before it asks again. */
  write(method: "POST" | "PATCH" | "DELETE", path: string, parameters: Parameters): Promise<Answer<unknown>>;
  /** How many requests may still be spent on what failed before. */
  spare(): number;
}

interface Response {
  readonly body: unknown;
  readonly headers: Headers;
}

/** Loads GitHub's client, which takes a while: not before it is needed. */
export async function openGitHubApi(access: ApiAccess): Promise<GitHubApi> {
  const { GitHub } = await import("@actions/github/lib/utils");
  const octokit = new GitHub({
    ...(access.token === undefined ? {} : { auth: access.token }),
    baseUrl: access.apiUrl.replace(/\/+$/, ""),
    userAgent: `db-ops/${VERSION}`,
    // Its warnings are the server's words, and would reach the log as they are.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  const { patience = PATIENCE } = access;
  let asked = 0;
  const spare = (): number => Math.max(0, MOST_REQUESTS - asked);

  const ask = (route: string, parameters: Parameters, limits: Patience): Promise<Answer<Response>> =>
    persist(
      async (signal) => {
        asked += 1;
        const response = await octokit
          .request(route, {
            ...parameters,
            headers: { "x-github-api-version": API_VERSION },
            request: { signal, redirect: "manual" },
          })
          .catch(asResponse);
        const { status, headers, data } = response;
        const fault = faultOf(status, headers, messageOf(data));
        if (fault !== undefined) return failed(fault);
        // The client hands out what it could not parse as text, or as bytes.
        if (status !== 204 && (typeof data !== "object" || data instanceof ArrayBuffer))
          return failed({ kind: "odd" });
        return answered({ body: data, headers });
      },
      { ...limits, retries: Math.min(limits.retries, Math.max(0, spare() - 1)) },
      access.signal,
    );

  const read: GitHubApi["read"] = async (path, parameters) => {
    const answer = await ask(`GET ${path}`, parameters, patience);
    if (answer.status === "failed") return answer;
    const { body, headers } = answer.value;
    return answered({ body, complete: !/\brel="next"/.test(String(headers["link"] ?? "")) });
  };

  return {
    read,
    spare,
    readAll: async (path, parameters, firstPage = 1) => {
      const items: unknown[] = [];
      for (let page = firstPage; page <= MOST_PAGES; page += 1) {
        const answer = await read(path, { ...parameters, per_page: PAGE, page });
        if (answer.status === "failed") return answer;
        const { body, complete } = answer.value;
        if (!Array.isArray(body)) return failed({ kind: "odd" });
        items.push(...body);
        if (complete) return answered(items);
      }
      return failed({ kind: "odd" });
    },
    write: async (method, path, parameters) => {
      const answer = await ask(`${method} ${path}`, parameters, { ...patience, ...ONCE });
      return answer.status === "failed" ? answer : answered(answer.value.body);
    },
  };
}

interface RawResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

/** The client throws for every status from 400 on; what has no response never reached a server, and is thrown on. */
function asResponse(error: unknown): RawResponse {
  if (error instanceof Error && "response" in error && isResponse(error.response)) return error.response;
  throw error;
}

function isResponse(value: unknown): value is RawResponse {
  return typeof value === "object" && value !== null && "status" in value && "headers" in value;
}

function messageOf(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null || !("message" in data)) return undefined;
  return String(data.message).slice(0, 500);
}

function ignore(): void {}
