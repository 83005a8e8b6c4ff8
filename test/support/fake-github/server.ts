import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { FakeAnswer } from "./answers.js";
import { Faults, misbehave, type PlannedFault } from "./faults.js";
import { fakeKeys, honestMint, type Mint, publishedKeys } from "./identity.js";
import { type Addresses, REQUEST_TOKEN, replyTo } from "./reply.js";
import { orderlyWorld, type World } from "./world.js";

/** What one run asks of GitHub at most. */
export const MOST_REQUESTS = 6;

/** A GitHub of our own, in the pose of an Enterprise Server: everything below one address. */
export interface FakeGitHub extends Addresses {
  /** Changed in place by tests; made anew by `reset`. */
  world: World;
  mint: Mint;
  /** What `<issuer>/.well-known/jwks` answers. */
  publishedKeys: unknown;
  /** `GET /path` of every request, in order. */
  readonly requests: string[];
  /** What was asked or answered against GitHub's own description: must stay empty. */
  readonly violations: string[];
  plan(...faults: readonly PlannedFault[]): void;
  /** An orderly world again, no faults, nothing asked yet. */
  reset(): void;
  /** The variables that the runner gives to a step of the world's job, without GITHUB_EVENT_PATH. */
  env(options?: { readonly idToken?: boolean }): Record<string, string>;
  close(): Promise<void>;
}

export async function startFakeGitHub(): Promise<FakeGitHub> {
  const faults = new Faults();
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      fake.violations.push(`the fake itself: ${error instanceof Error ? error.stack : String(error)}`);
      response.destroy();
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = {
      method: request.method ?? "",
      url: new URL(request.url ?? "/", url),
      headers: request.headers,
      body: await text(request),
    };
    fake.requests.push(`${asked.method} ${asked.url.pathname}`);
    const reply = replyTo(asked, { ...fake, faults });
    if ("kind" in reply) misbehave(reply, request, response);
    else send(response, reply);
  }

  const fake: FakeGitHub = {
    url,
    apiUrl: `${url}/api/v3`,
    issuer: `${url}/_services/token`,
    world: orderlyWorld(),
    mint: honestMint,
    publishedKeys: publishedKeys(fakeKeys()),
    requests: [],
    violations: [],
    plan: (...planned) => faults.plan(...planned),
    reset: () => {
      faults.forget();
      fake.world = orderlyWorld();
      fake.mint = honestMint;
      fake.publishedKeys = publishedKeys(fakeKeys());
      fake.requests.length = 0;
      fake.violations.length = 0;
    },
    env: ({ idToken = true } = {}) => ({
      ...runnerVariables(fake),
      ...(idToken
        ? {
            ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_runner/token?api-version=2.0`,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
          }
        : {}),
    }),
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return fake;
}

function send(response: ServerResponse, { status, body, headers }: FakeAnswer): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}

async function text(request: IncomingMessage): Promise<string> {
  let read = "";
  for await (const chunk of request.setEncoding("utf8")) read += chunk;
  return read;
}

function runnerVariables({ world: { job }, url, apiUrl }: FakeGitHub): Record<string, string> {
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: job.actor.login,
    GITHUB_ACTOR_ID: String(job.actor.id),
    GITHUB_API_URL: apiUrl,
    GITHUB_EVENT_NAME: job.event,
    GITHUB_GRAPHQL_URL: `${url}/api/graphql`,
    GITHUB_REF: job.ref,
    GITHUB_REF_PROTECTED: String(job.refProtected),
    GITHUB_REPOSITORY: job.repository,
    GITHUB_RUN_ATTEMPT: job.attempt,
    GITHUB_RUN_ID: job.runId,
    GITHUB_SERVER_URL: url,
    GITHUB_SHA: job.sha,
    GITHUB_TRIGGERING_ACTOR: job.triggeringActor.login,
  };
}
