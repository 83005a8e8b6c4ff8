import type { IncomingHttpHeaders } from "node:http";
import { ANSWERS, type FakeAnswer } from "./answers.js";
import { checkRequest } from "./check-request.js";
import type { FakeFault, Faults } from "./faults.js";
import { fakeKeys, honestClaims, type Mint } from "./identity.js";
import { lackingPermission } from "./permissions.js";
import type { World } from "./world.js";

export const REQUEST_TOKEN = "token-for-asking-for-tokens";

export interface Addresses {
  readonly url: string;
  readonly apiUrl: string;
  readonly issuer: string;
}

/** All that an answer depends on. */
export interface State extends Addresses {
  readonly world: World;
  readonly mint: Mint;
  readonly publishedKeys: unknown;
  readonly faults: Faults;
  readonly violations: string[];
}

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What comes back: an answer, or a fault to act out. */
export function replyTo(asked: Asked, state: State): FakeAnswer | FakeFault {
  switch (asked.url.pathname) {
    case "/_runner/token":
      return state.faults.next("identity-token") ?? identityToken(asked, state);
    case "/_services/token/.well-known/jwks":
      if (asked.headers.authorization !== undefined || asked.headers.accept !== "application/json")
        state.violations.push("the keys were asked for with a token, or as if they were the API's");
      return state.faults.next("keys") ?? { status: 200, body: state.publishedKeys };
    case "/api/graphql":
      return state.faults.next("viewer") ?? viewer(asked, state);
    default:
      if (asked.url.href.startsWith(`${state.apiUrl}/`)) return api(asked, state);
      state.violations.push(`nothing is known of ${asked.url.pathname}`);
      return { status: 404 };
  }
}

function identityToken({ url, headers }: Asked, { world, mint, issuer, url: server }: State): FakeAnswer {
  if (headers.authorization !== `Bearer ${REQUEST_TOKEN}`) return { status: 401 };
  const audience = url.searchParams.get("audience") ?? `${server}/${world.owner}`;
  const value = mint(honestClaims(world, issuer, audience), fakeKeys());
  return { status: 200, body: { count: value.length, value } };
}

/** GraphQL's one question that db-ops has: who am I. It answers to tokens of every kind. */
function viewer({ method, headers, body }: Asked, { world, violations }: State): FakeAnswer {
  if (method !== "POST" || body !== JSON.stringify({ query: "{ viewer { login } }" }))
    violations.push(`nothing is known of the question ${body}`);
  const [, token] = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? "") ?? [];
  if (token !== world.token) return plain(401, "Bad credentials");
  return { status: 200, body: { data: { viewer: { login: world.bot.login } } } };
}

function api(asked: Asked, state: State): FakeAnswer | FakeFault {
  const { url, method, headers, body } = asked;
  const path = url.pathname.slice(new URL(state.apiUrl).pathname.length);
  const checked = checkRequest({ method, path, query: url.searchParams, headers, body });
  if (typeof checked === "string") {
    state.violations.push(checked);
    return { status: 400, body: { message: checked } };
  }
  const { operation } = checked;
  const fault = state.faults.next(operation.id);
  if (fault !== undefined && fault.kind !== "done-then-502") return fault;
  const answer =
    outsider(state.world, headers.authorization, checked.path) ??
    forbidden(lackingPermission(operation.id, state.world)) ??
    ANSWERS[operation.id](state.world, { ...checked, at: state.apiUrl });
  const wrong = operation.answer(answer.status)(answer.body);
  if (wrong !== undefined) state.violations.push(`own answer to ${operation.id}: ${wrong}`);
  return fault ?? answer;
}

/** The answer to who has no business in the repository, or asks for one that is not there. */
function outsider(
  world: World,
  authorization: string | undefined,
  path: Readonly<Record<string, string>>,
): FakeAnswer | undefined {
  const [, token] = /^(?:token|bearer) (.+)$/i.exec(authorization ?? "") ?? [];
  if (token !== world.token) return plain(401, "Bad credentials");
  return path["owner"] === world.owner && path["repo"] === world.repo ? undefined : plain(404, "Not Found");
}

function forbidden(lacking: string | undefined): FakeAnswer | undefined {
  if (lacking === undefined) return undefined;
  return {
    ...plain(403, "Resource not accessible by integration"),
    headers: { "x-accepted-github-permissions": lacking },
  };
}

function plain(status: number, message: string): FakeAnswer {
  const documentation_url = "https://docs.github.com/rest";
  return { status, body: { message, documentation_url, status: String(status) } };
}
