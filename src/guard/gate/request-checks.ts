import { quoted } from "../../quoted.js";
import type { Check } from "../check.js";
import { phraseFor } from "../environment-name.js";
import { PERMISSIONS } from "./remedies.js";
import type { GateRequest } from "./types.js";

/** Steps 1 to 6: what can be told without asking anybody. The cheapest refusals, and the commonest. */
export const REQUEST_CHECKS: readonly Check<GateRequest>[] = [
  {
    name: "inside GitHub Actions",
    judge: ({ run, environment }) => (run.inActions ? undefined : outsideActions(environment)),
  },
  {
    name: "an environment is named",
    // The two dots would lead to another address of the API.
    judge: ({ environment }) =>
      !["", ".", ".."].includes(environment)
        ? undefined
        : {
            code: "gate-no-environment",
            message: `environment: ${quoted(environment)} names no GitHub environment`,
            hint: "Set the input `environment` to the same name as the job's `environment:`.",
          },
  },
  {
    name: "there is a connection string",
    judge: ({ hasDatabaseUrl, environment }) =>
      hasDatabaseUrl
        ? undefined
        : {
            code: "gate-no-database-url",
            message: "database-url: is empty, so there is no database to reset",
            hint: `Store the connection string as a secret of the environment ${quoted(environment)}, not of the repository. A job gets it only when it declares that environment.`,
          },
  },
  {
    name: "there is a token",
    judge: ({ hasGitHubToken }) =>
      hasGitHubToken
        ? undefined
        : {
            code: "gate-no-github-token",
            message: "github-token: is empty, so the approval cannot be read",
            hint: "Leave the input `github-token` out; its default is the job's own token.",
          },
  },
  {
    name: "the server is reached safely",
    judge: ({ run }) =>
      [run.serverUrl, run.apiUrl].every(isSafe)
        ? undefined
        : {
            code: "gate-server",
            message: `the GitHub server ${quoted(run.serverUrl)} is not reached over https`,
            hint: "A proof that came over an open line proves nothing. Set up https for the server.",
          },
  },
  {
    name: "certificates are verified",
    judge: ({ run }) =>
      run.verifiesTls
        ? undefined
        : {
            code: "gate-server",
            message: "NODE_TLS_REJECT_UNAUTHORIZED=0: anybody on the way could answer in GitHub's name",
            hint: "A proof from an unknown server proves nothing. Take the variable out of the job; `NODE_EXTRA_CA_CERTS` adds a company's own CA.",
          },
  },
  {
    name: "a person started the run",
    judge: ({ run }) =>
      run.event === "workflow_dispatch"
        ? undefined
        : {
            code: "gate-event",
            message: `a protected environment is reset by hand only, and this run was started by the event ${quoted(run.event)}`,
            hint: "Use a workflow with `on: workflow_dispatch` and start it from the Actions page.",
          },
  },
  {
    name: "it is the first attempt",
    judge: ({ run }) =>
      run.attempt === "1"
        ? undefined
        : {
            code: "gate-rerun",
            message: `this is attempt ${quoted(run.attempt)} of the run: an approval counts once`,
            hint: "GitHub does not tell which attempt an approval was for. Start a new run instead of running this one again.",
          },
  },
  {
    name: "the phrase is right",
    judge: ({ confirm, environment }) =>
      confirm === phraseFor(environment)
        ? undefined
        : {
            code: "gate-confirm",
            message:
              confirm === undefined
                ? "confirm: is empty"
                : `confirm: ${quoted(confirm)} is not the phrase for this environment`,
            hint: `Whoever starts the run types: ${phraseFor(environment)}`,
          },
  },
  {
    name: "the event can be read",
    judge: ({ run }) =>
      run.typedInputs !== undefined
        ? undefined
        : {
            code: "gate-event-file",
            message: "the file that describes the event cannot be read, so nobody knows what was typed",
            hint: "The runner names it in GITHUB_EVENT_PATH. In a container, mount it as the runner does.",
          },
  },
  {
    name: "a person typed the phrase",
    judge: ({ run, environment }) =>
      (run.typedInputs ?? []).includes(phraseFor(environment))
        ? undefined
        : {
            code: "gate-confirm-hard-coded",
            message: "confirm: the phrase is not among what was typed when the run was started",
            // biome-ignore lint/suspicious/noTemplateCurlyInString: this is GitHub's own syntax
            hint: "A workflow that writes the phrase itself confirms nothing. Declare an input without a default, and pass it on: `confirm: ${{ inputs.confirm }}`.",
          },
  },
  {
    name: "the ref is protected",
    judge: ({ run }) =>
      run.refProtected
        ? undefined
        : {
            code: "gate-unprotected-ref",
            message: `${quoted(run.ref)} is not protected: anybody who may push could have changed the workflow and the migrations`,
            hint: `Protect the branch (a branch protection rule or a ruleset: ${run.serverUrl}/${run.repository}/settings/branches) and start the run from it.`,
          },
  },
  {
    name: "the job may identify itself",
    judge: ({ run }) =>
      run.offersIdToken
        ? undefined
        : {
            code: "gate-no-id-token",
            message: "the job may not ask for an identity token, so it cannot prove its environment",
            hint: PERMISSIONS,
          },
  },
];

/** The answer wherever GitHub cannot vouch for anything: there is no flag that changes it. */
export function outsideActions(environment: string) {
  return {
    code: "gate-outside-actions",
    message: `${quoted(environment)} is protected: it is reset by GitHub Actions only, with an approval`,
    hint: "Start a workflow that uses the action, not the command, in a job with this environment. A database that may be lost belongs in `guarded-environments`.",
  } as const;
}

/** An open line is good enough within one machine only. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (
    protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(hostname))
  );
}
