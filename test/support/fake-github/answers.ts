import type { OperationId } from "./openapi.js";
import { commentShape, environmentShape, fileShape, pullShape, reviewShape, runShape } from "./shapes.js";
import type { World } from "./world.js";

export interface FakeRequest {
  /** Decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly page: number;
  readonly perPage: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** The API's root. */
  readonly at: string;
}

export interface FakeAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Answer = (world: World, request: FakeRequest) => FakeAnswer;

const notFound: FakeAnswer = {
  status: 404,
  body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
};

/** What GitHub does for each operation, once a request is in order and permitted. */
export const ANSWERS: Readonly<Record<OperationId, Answer>> = {
  "repos/get-environment": ({ environments }, { path, at }) => {
    const wanted = path["environment_name"]?.toLowerCase();
    const found = environments.find(({ name }) => name.toLowerCase() === wanted);
    return found === undefined ? notFound : { status: 200, body: environmentShape(found, at) };
  },
  "actions/get-reviews-for-run": (world, { path, at }) =>
    path["run_id"] === world.job.runId
      ? { status: 200, body: world.reviews.map((review) => reviewShape(review, world, at)) }
      : notFound,
  "actions/get-workflow-run": (world, { path, at }) =>
    path["run_id"] === world.job.runId ? { status: 200, body: runShape(world, at) } : notFound,
  "issues/list-comments": ({ comments }, request) =>
    paged(
      comments.filter(({ issue }) => issue === Number(request.path["issue_number"])),
      request,
      (comment) => commentShape(comment, request.at),
    ),
  "issues/create-comment": (world, { path, body, at }) => {
    const id = 1 + Math.max(1000, ...world.comments.map((comment) => comment.id));
    const comment = { id, issue: Number(path["issue_number"]), user: world.bot, body: String(body["body"]) };
    world.comments.push(comment);
    return { status: 201, body: commentShape(comment, at) };
  },
  "issues/update-comment": (world, { path, body, at }) => {
    const comment = world.comments.find(({ id }) => id === Number(path["comment_id"]));
    if (comment === undefined) return notFound;
    comment.body = String(body["body"]);
    return { status: 200, body: commentShape(comment, at) };
  },
  "issues/delete-comment": (world, { path }) => {
    const index = world.comments.findIndex(({ id }) => id === Number(path["comment_id"]));
    if (index === -1) return notFound;
    world.comments.splice(index, 1);
    return { status: 204 };
  },
  "repos/list-pull-requests-associated-with-commit": (world, request) =>
    paged(
      world.pulls.filter(({ commits }) => commits.includes(request.path["commit_sha"] ?? "")),
      request,
      (pull) => pullShape(pull, world),
    ),
  "pulls/list-files": ({ pulls }, request) => {
    const pull = pulls.find(({ number }) => number === Number(request.path["pull_number"]));
    return pull === undefined ? notFound : paged(pull.files, request, fileShape);
  },
};

/** One page, and GitHub's `Link` header with its neighbours. */
function paged<T>(
  items: readonly T[],
  { page, perPage, at }: FakeRequest,
  shape: (item: T) => unknown,
): FakeAnswer {
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = (number: number, rel: string): string =>
    `<${at}/page?per_page=${perPage}&page=${number}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
  ];
  return {
    status: 200,
    body: items.slice((page - 1) * perPage, page * perPage).map(shape),
    ...(links.length === 0 ? {} : { headers: { link: links.join(", ") } }),
  };
}
