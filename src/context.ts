import type { Opened } from "./database/open.js";
import type { Target } from "./database/target.js";
import type { BackupVerdict } from "./guard/backup/types.js";
import type { Gate } from "./guard/gate/types.js";
import type { OnProgress } from "./progress.js";
import type { Project } from "./project/types.js";
import type { SqlParser } from "./sql/types.js";

/** The database, opened with the operation's `accessOf`; it may be on its way before the files are read. */
export interface FirstSession {
  /** Begins to open it, unless that has begun. Says nothing before it is taken, and may only be asked something until then. */
  begin(): Promise<{ readonly opening: Promise<Opened> }>;
  /** Asked once; from then on it is the operation's to close. */
  take(): Promise<Opened>;
}

/** What an operation needs of the world; the doors make it, the tests make their own. */
export interface Context {
  /** What is on disk, read once; its problems are for the operation to report. */
  readonly project: Project;
  readonly target: Target;
  readonly firstSession: FirstSession;
  readonly parser: SqlParser;
  readonly onProgress: OnProgress;
  /** Aborted on SIGINT or SIGTERM: stop, roll back, report. */
  readonly signal: AbortSignal;
  readonly origin: Origin;
  /** Asks a person, who has seen what a reset will drop; absent where nobody is to be asked. */
  readonly confirmReset?: (() => Promise<boolean>) | undefined;
  /** Proves that the reset of a protected environment was approved; absent outside GitHub Actions. */
  readonly openGate?: (() => Promise<Gate>) | undefined;
  /** Asks the platform for a backup that is young enough by the inputs. */
  readonly checkBackup: () => Promise<BackupVerdict>;
}

/** Who runs this and from where, for the ledger. No secrets. */
export interface Origin {
  /** GitHub's actor, else the operating system's user and host, as `user@host`. */
  readonly actor: string;
  readonly runUrl: string | undefined;
  readonly commit: string | undefined;
  readonly toolVersion: string;
}
