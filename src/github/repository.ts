/** A repository as the API's addresses have it. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** From `owner/name`, as the variable GITHUB_REPOSITORY has it; `undefined` for anything else. */
export function repositoryName(slug: string): RepositoryName | undefined {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(slug) ?? [];
  return owner === undefined || repo === undefined || /^\.+$/.test(owner) || /^\.+$/.test(repo)
    ? undefined
    : { owner, repo };
}
