import type { BackupVerdict } from "../../guard/backup/types.js";
import { backupWords, recoveryTarget } from "../../guard/backup/words.js";
import type { GateEvidence } from "../../guard/gate/types.js";
import type { Result } from "../../result.js";
import { forMarkdownProse } from "../escape.js";
import { evidenceLines } from "../evidence.js";
import { block, type Section } from "./section.js";

type Recovery = NonNullable<Result["recovery"]>;

/** What proved that somebody approved of it; each line foreign text in part. */
export function approvalList({ approval }: { readonly approval: GateEvidence | null }): Section | undefined {
  if (approval === null) return undefined;
  const lines = evidenceLines(approval).map((line) => `- ${forMarkdownProse(line)}`);
  return block("approval", 3, ["**Approval**\n", ...lines].join("\n"));
}

/** To which moment the data can be brought back, and what is known of backups. */
export function recoveryList({ recovery }: Result): Section | undefined {
  if (recovery === null) return undefined;
  const lines = [
    recoveryTarget(new Date(recovery.target)),
    backupWords(verdictOf(recovery), Date.parse(recovery.target)),
  ];
  return block(
    "recovery",
    3,
    ["**Way back**\n", ...lines.map((line) => `- ${forMarkdownProse(line)}`)].join("\n"),
  );
}

function verdictOf({ backup, takenAt }: Recovery): Exclude<BackupVerdict, { status: "refused" }> {
  if (backup === "not-checked") return { status: "not-checked" };
  const at = takenAt === null ? undefined : Date.parse(takenAt);
  return { status: "recoverable", by: backup, takenAt: backup === "backup" ? at : undefined };
}
