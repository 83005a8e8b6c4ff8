import * as z from "zod/mini";
import type { GitHubApi } from "../api.js";

/** Whose token `github.token` is, on every server. */
const ACTIONS_BOT = "github-actions[bot]";

const answer = z.object({
  data: z.object({ viewer: z.object({ login: z.string().check(z.minLength(1)) }) }),
});

/**
 * The login under which the token writes. GraphQL tells it to every kind of token; REST's `GET /user` refuses those of
 * an App, the job's own among them. Where it does not answer, the token is taken for the job's own: the worst of it is
 * a second comment.
 *
 * @param graphqlUrl the variable GITHUB_GRAPHQL_URL
 */
export async function whoWrites(api: GitHubApi, graphqlUrl: string | undefined): Promise<string> {
  if (!graphqlUrl) return ACTIONS_BOT;
  const told = await api.write("POST", graphqlUrl, { query: "{ viewer { login } }" });
  const parsed = told.status === "ok" ? answer.safeParse(told.value) : undefined;
  return parsed?.success === true ? parsed.data.data.viewer.login : ACTIONS_BOT;
}
