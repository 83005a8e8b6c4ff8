import { describeApi } from "./openapi.js";
import { objectAt } from "./openapi-schema.js";
import type { FakeComment, FakeEnvironment, FakePull, FakeReview, Person, World } from "./world.js";

// What is in the world, in the shapes of GitHub's API. `at` is the API's root.

const MOMENT = "2026-11-20T10:00:00Z";

export function userShape(person: Person, at: string) {
  const user = `${at}/users/${encodeURIComponent(person.login)}`;
  return {
    login: person.login,
    id: person.id,
    node_id: `U_${person.id}`,
    avatar_url: `${at}/avatars/${person.id}`,
    gravatar_id: "",
    url: user,
    html_url: user,
    followers_url: `${user}/followers`,
    following_url: `${user}/following{/other_user}`,
    gists_url: `${user}/gists{/gist_id}`,
    starred_url: `${user}/starred{/owner}{/repo}`,
    subscriptions_url: `${user}/subscriptions`,
    organizations_url: `${user}/orgs`,
    repos_url: `${user}/repos`,
    events_url: `${user}/events{/privacy}`,
    received_events_url: `${user}/received_events`,
    type: person.type,
    site_admin: false,
  };
}

function teamShape(id: number, at: string) {
  return {
    id,
    node_id: `T_${id}`,
    url: `${at}/teams/${id}`,
    html_url: `${at}/teams/${id}`,
    name: `team ${id}`,
    slug: `team-${id}`,
    description: null,
    privacy: "closed",
    notification_setting: "notifications_enabled",
    permission: "push",
    members_url: `${at}/teams/${id}/members{/member}`,
    repositories_url: `${at}/teams/${id}/repos`,
    parent: null,
    type: "organization",
  };
}

function environmentStub({ id, name }: Pick<FakeEnvironment, "id" | "name">, at: string) {
  const url = `${at}/environments/${encodeURIComponent(name)}`;
  return { id, node_id: `EN_${id}`, name, url, html_url: url, created_at: MOMENT, updated_at: MOMENT };
}

export function environmentShape(environment: FakeEnvironment, at: string) {
  const { id, reviewers, waitTimer, branches, preventSelfReview, canAdminsBypass } = environment;
  const rules: unknown[] = [];
  if (waitTimer !== undefined) {
    rules.push({ id: id * 10, node_id: "GA_1", type: "wait_timer", wait_timer: waitTimer });
  }
  if (reviewers !== undefined) {
    rules.push({
      id: id * 10 + 1,
      node_id: "GA_2",
      type: "required_reviewers",
      prevent_self_review: preventSelfReview,
      reviewers: reviewers.map(({ type, id: reviewer }) => ({
        type,
        reviewer:
          type === "Team"
            ? teamShape(reviewer, at)
            : userShape({ id: reviewer, login: `user-${reviewer}`, type }, at),
      })),
    });
  }
  if (branches !== "any") rules.push({ id: id * 10 + 2, node_id: "GA_3", type: "branch_policy" });
  return {
    ...environmentStub(environment, at),
    protection_rules: rules,
    deployment_branch_policy:
      branches === "any"
        ? null
        : { protected_branches: branches === "protected", custom_branch_policies: branches === "by-name" },
    ...(canAdminsBypass === undefined ? {} : { can_admins_bypass: canAdminsBypass }),
  };
}

export function reviewShape({ environments, state, user }: FakeReview, world: World, at: string) {
  return {
    environments: environments.map((id) => {
      const name =
        world.environments.find((environment) => environment.id === id)?.name ?? `environment ${id}`;
      return environmentStub({ id, name }, at);
    }),
    state,
    user: userShape(user, at),
    comment: "",
  };
}

export function commentShape({ id, issue, user, body }: FakeComment, at: string) {
  return {
    ...describeApi().example("issue-comment"),
    id,
    node_id: `IC_${id}`,
    url: `${at}/issues/comments/${id}`,
    html_url: `${at}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${at}/issues/${issue}`,
    body,
    user: userShape(user, at),
    created_at: MOMENT,
    updated_at: MOMENT,
  };
}

export function runShape({ job }: World, at: string) {
  return {
    ...describeApi().example("workflow-run"),
    id: Number(job.runId),
    run_attempt: Number(job.attempt),
    event: job.event,
    head_branch: job.ref.replace("refs/heads/", ""),
    head_sha: job.sha,
    actor: userShape(job.actor, at),
    triggering_actor: userShape(job.triggeringActor, at),
  };
}

export function pullShape({ number, base, baseRepository, mergedAt, commits }: FakePull, world: World) {
  const { base: baseExample, head, ...rest } = describeApi().example("pull-request-simple-items");
  return {
    ...rest,
    number,
    requested_teams: [],
    state: mergedAt === null ? "open" : "closed",
    merged_at: mergedAt,
    merge_commit_sha: mergedAt === null ? null : (commits.at(-1) ?? null),
    base: {
      ...objectAt(baseExample),
      ref: base,
      repo: {
        ...objectAt(baseExample, "repo"),
        full_name: baseRepository ?? `${world.owner}/${world.repo}`,
      },
    },
    head: { ...objectAt(head), sha: commits[0] },
  };
}

export function fileShape(file: FakePull["files"][number]) {
  return { ...describeApi().example("diff-entry-items"), ...file };
}
