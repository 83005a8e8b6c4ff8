import type { Context, Origin } from "../context.js";
import type { Fetch } from "../http/get-json.js";
import type { Settings } from "../inputs.js";
import type { OnProgress } from "../progress.js";
import type { PullRequest } from "../project/changes.js";
import type { Session as ParserSession } from "../sql/session.js";
import type { SqlParser } from "../sql/types.js";

/** What a door hands over once it has read its inputs. */
export interface RunRequest {
  readonly settings: Settings;
  /** The process's environment, read by the door. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path: no file outside it is read. */
  readonly workspace: string;
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
  readonly origin: Origin;
  readonly confirmReset?: Context["confirmReset"];
  readonly openGate?: Context["openGate"];
  /** Where requests have to go through a proxy; Node's own otherwise. */
  readonly openFetch?: (() => Promise<Fetch>) | undefined;
  /** Where the run belongs to one: a `plan` without an address looks at its migrations alone. */
  readonly pullRequest?: PullRequest | undefined;
  /** Left open at the end; without one the run starts its own, which takes 150 ms. */
  readonly parser?: SqlParser;
  /** What the door has begun with for it (`start-parser.ts`). */
  readonly parserSession?: ParserSession | undefined;
}
