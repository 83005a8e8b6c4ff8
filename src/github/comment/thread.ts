import * as z from "zod/mini";
import { type Answer, answered, failed } from "../../http/fault.js";
import { type GitHubApi, PAGE } from "../api.js";
import type { RepositoryName } from "../repository.js";
import type { Comment } from "./decide.js";

const comment = z.object({
  id: z.int().check(z.positive()),
  body: z.nullish(z.string()),
  html_url: z.string(),
  // null for a ghost.
  user: z.nullish(z.object({ login: z.string() })),
});

/** The comments of one pull request. */
export interface Thread {
  /**
   * Every page of them, in the order in which they were made (docs.github.com, "List issue comments": by ascending ID).
   *
   * @param known a list of before: only its last page is read again, and what came after it
   */
  list(known: readonly Comment[]): Promise<Answer<readonly Comment[]>>;
  create(body: string): Promise<Answer<Comment>>;
  update(id: number, body: string): Promise<Answer<Comment>>;
  remove(id: number): Promise<Answer<unknown>>;
}

/** @param number of the pull request: to GitHub it is an issue as well, and so are its comments */
export function openThread(api: GitHubApi, repository: RepositoryName, number: number): Thread {
  const ofIssue = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
  const one = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
  const issue = { ...repository, issue_number: number };
  const read = async (asked: Promise<Answer<unknown>>): Promise<Answer<Comment>> => {
    const answer = await asked;
    if (answer.status === "failed") return answer;
    const parsed = comment.safeParse(answer.value);
    return parsed.success ? answered(commentOf(parsed.data)) : failed({ kind: "odd" });
  };
  return {
    list: async (known) => {
      const first = Math.max(1, Math.ceil(known.length / PAGE));
      const answer = await api.readAll(ofIssue, issue, first);
      if (answer.status === "failed") return answer;
      const parsed = z.array(comment).safeParse(answer.value);
      return parsed.success
        ? answered([...known.slice(0, (first - 1) * PAGE), ...parsed.data.map(commentOf)])
        : failed({ kind: "odd" });
    },
    create: (body) => read(api.write("POST", ofIssue, { ...issue, body })),
    update: (id, body) => read(api.write("PATCH", one, { ...repository, comment_id: id, body })),
    remove: (id) => api.write("DELETE", one, { ...repository, comment_id: id }),
  };
}

function commentOf({ id, body, html_url, user }: z.infer<typeof comment>): Comment {
  return { id, body: body ?? "", url: html_url, author: user?.login ?? "" };
}
