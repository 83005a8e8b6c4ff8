import { messageStart } from "./clock.js";
import type { Deferrable } from "./deferred.js";
import type { Job, TimeLimits } from "./job.js";
import { claim, claimSegment, forgetSegments, writeEntry } from "./ledger.js";
import { type Message, segmentMessage } from "./message.js";
import type { Server } from "./state.js";

/** What the message of a segment has to know beside its migration. */
export interface MessageOptions {
  readonly runId: string;
  readonly limits: TimeLimits;
  /** `false` inside a transaction that spans several files. */
  readonly transaction: boolean;
  /** In such a transaction: what is known of the constraints that may be deferred. */
  readonly deferrable?: Deferrable | undefined;
  /** What the segments before took, in ms. */
  readonly earlierMs: number;
  /** The version that must stand in the history first: its own message may still be on the way. */
  readonly behind?: string | undefined;
}

/** The message that applies a transactional segment of a migration, with its claim before and its record behind it. */
export function migrationMessage(
  job: Job,
  index: number,
  server: Server,
  { runId, limits, transaction, deferrable, earlierMs, behind }: MessageOptions,
): Message {
  const segment = job.segments[index];
  if (segment === undefined) throw new RangeError(`no segment ${index}`);
  const { version, text } = job.file;
  const last = index === job.segments.length - 1;
  const claims = last ? claimOf(job, behind) : [claimSegment(runId, version, index, segment.hash)];
  return segmentMessage(text, segment, server, limits, {
    first: index === job.done,
    transaction,
    deferrable,
    before: [...claims, ...settingsBefore(job, index)],
    after: last ? recordOf(job, { runId, earlierMs }) : [],
  });
}

export const claimOf = (
  { file: { version, name }, recorded }: Job,
  behind?: string | undefined,
): string[] => [claim(version, name, recorded, behind)];

/** What is written when all of a migration is done. */
export function recordOf(
  { file, segments, done }: Job,
  { runId, earlierMs }: Pick<MessageOptions, "runId" | "earlierMs">,
): string[] {
  const { version, name, hash } = file;
  const since = earlierMs > 0 ? `${messageStart} - interval '${Math.round(earlierMs)} ms'` : messageStart;
  const marked = done > 0 || segments.length > 1 || segments[0]?.nonTransactional !== undefined;
  return [
    ...(marked ? [forgetSegments(version)] : []),
    writeEntry({ runId, version, name, hash, outcome: "applied", since }),
  ];
}

/** The settings and roles that earlier segments left for this one: a resumed run and our own bookkeeping lose them. */
export function settingsBefore({ file, segments }: Job, index: number): string[] {
  return (
    segments
      .slice(0, index)
      .flatMap((segment) => segment.statements)
      .filter((statement) => statement.setsSession)
      .map((statement) => file.text.slice(statement.start, statement.end))
      // Our messages are UTF-8, and read with standard strings, whatever a file says that psql should have read it as.
      .filter(
        (words) => !/client_encoding|standard_conforming_strings|^set\s+(?:session\s+)?names\b/i.test(words),
      )
  );
}
