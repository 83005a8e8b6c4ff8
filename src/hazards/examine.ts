import type { ReadParts } from "../sql/kept-parts.js";
import { kindOf } from "../sql/kind.js";
import { openSource, type Source } from "../sql/source.js";
import { type ParsedStatement, readStatements } from "../sql/statements.js";
import type { SqlText } from "../sql/types.js";
import { directiveHazards } from "./directive-hazards.js";
import { type Directive, directivesIn } from "./directives.js";
import { applyEffects } from "./effects/index.js";
import { expand } from "./expand.js";
import { holdLocks } from "./held-locks.js";
import { rulesAbout } from "./index.js";
import { type Lookup, lookup } from "./lookup.js";
import { innerStatements } from "./routines.js";
import type { StatementTransaction } from "./rule.js";
import { type SqlStatement, sqlStatement } from "./statement.js";
import { type Found, type Place, syntaxError, toHazard } from "./to-hazard.js";
import { TransactionTracker } from "./transactions.js";
import type { Hazard, HazardContext } from "./types.js";
import { World } from "./world.js";

/** Bodies that call functions which run DO blocks … end somewhere. */
const MOST_NESTING = 5;

/**
 * Judges files in the order in which they would run. What a file makes is known to those after it, so one examiner is used for a whole
 * pending set. Needs the grammar; throws when a text is too much for it.
 */
export class Examiner {
  readonly #context: HazardContext;
  readonly #world: World;
  readonly #lookup: Lookup;
  readonly #read: ReadParts;
  #transactions = 0;

  constructor(context: HazardContext, read: ReadParts = readStatements) {
    this.#context = context;
    this.#read = read;
    const absent = Object.entries(context.relations).filter(([, { kind }]) => kind === "absent");
    this.#world = new World(context.searchPath, new Set(absent.map(([key]) => key)));
    this.#lookup = lookup(context, this.#world);
  }

  /** Reads a file that the target has applied, for what it made there. All of them come before the first that is to be judged. */
  learn(text: SqlText): void {
    this.read(text);
    this.#world.settle();
  }

  /** What may be wrong with one file: ask {@link Pending.hazards} when the whole set has been read. */
  read({ file, text }: SqlText): Pending {
    const source = openSource(file, text.replace(/\p{Surrogate}/gu, "\ufffd"));
    const tracker = new TransactionTracker(this.#context.runner, () => ++this.#transactions);
    const found: Found[] = [];
    const directives: { readonly directive: Directive; readonly covers: Found[] }[] = [];
    let end = 0;
    // A session setting does not outlive its file.
    this.#world.searchPath = this.#context.searchPath;
    for (const part of this.#read(source.text, "first")) {
      if (part.type === "error") found.push(syntaxError(source, part));
      if (part.type !== "statement") continue;
      // Not the part itself: its tree would stay as long as its findings.
      const range = { start: part.start, end: part.end };
      const place: Place = { source, base: part.start, statement: range, running: [] };
      const transaction = tracker.see(part.node);
      this.#enter(transaction);
      const statement = this.#statementOf(part, source.text.slice(part.start, part.end));
      const covers = this.#judge(statement, transaction, place, true, 0);
      found.push(...covers);
      for (const directive of directivesIn(source.text, { start: end, end: part.start })) {
        directives.push({ directive, covers });
      }
      end = part.end;
    }
    for (const directive of directivesIn(source.text, { start: end, end: source.text.length })) {
      directives.push({ directive: { ...directive, above: false }, covers: [] });
    }
    if (tracker.unclosed !== undefined) this.#world.unclosed.add(tracker.unclosed);
    return new Pending(source, found, directives, this.#world);
  }

  /** Whether a new enum value is used, every constant has a say. */
  #statementOf({ node, byteStart, rowsLeftOut }: ParsedStatement, text: string): SqlStatement {
    const whole = rowsLeftOut > 0 && this.#world.enumValues.length > 0 ? wholeStatement(text) : undefined;
    return sqlStatement(whole?.node ?? node, text, whole?.byteStart ?? byteStart);
  }

  /** What a transaction held is free when the next one begins, and the values that it added may be used. */
  #enter(transaction: StatementTransaction): void {
    if (transaction.id !== this.#world.transaction) {
      this.#world.held.clear();
      this.#world.enumValues = [];
    }
    this.#world.transaction = transaction.id;
  }

  #judge(
    statement: SqlStatement,
    transaction: StatementTransaction,
    place: Place,
    certain: boolean,
    depth: number,
  ): Found[] {
    const world = this.#world;
    const found: Found[] = [];
    const parts = expand(statement);
    // The elements of CREATE SCHEMA know each other.
    const stepwise = "CreateSchemaStmt" in statement.node;
    for (const part of parts) {
      const context = this.#lookup(transaction);
      for (const rule of rulesAbout(kindOf(part.node))) {
        for (const finding of rule.check(part, context)) {
          found.push({ rule, finding, range: part.range, place });
        }
      }
      if (stepwise) applyEffects(world, part, certain);
    }
    if (depth < MOST_NESTING) {
      for (const inner of innerStatements(statement, world, place, certain)) {
        if (inner.type === "unseen") found.push({ ...inner.found });
        else found.push(...this.#judge(inner.statement, transaction, inner.place, inner.certain, depth + 1));
      }
    }
    holdLocks(statement, this.#lookup(transaction), place);
    if (!stepwise) for (const part of parts) applyEffects(world, part, certain);
    return found;
  }
}

function wholeStatement(text: string): ParsedStatement | undefined {
  for (const part of readStatements(text)) if (part.type === "statement") return part;
  return undefined;
}

/** The findings of a file, some of which a later file may still take away. */
export class Pending {
  readonly #source: Source;
  readonly #found: readonly Found[];
  readonly #directives: readonly { readonly directive: Directive; readonly covers: readonly Found[] }[];
  readonly #end: World;

  constructor(
    source: Source,
    found: readonly Found[],
    directives: readonly { readonly directive: Directive; readonly covers: readonly Found[] }[],
    end: World,
  ) {
    this.#source = source;
    this.#found = found;
    this.#directives = directives;
    this.#end = end;
  }

  /** What the rules said, without what a later statement has taken away. */
  findings(): readonly Found[] {
    return this.#found.filter(({ finding }) => finding.stands?.(this.#end) ?? true);
  }

  /** In the order of the file. */
  hazards(): Hazard[] {
    const standing = new Set(this.findings());
    const acknowledged = new Set<Found>();
    const about: Hazard[] = [];
    for (const { directive, covers } of this.#directives) {
      const matching = covers.filter((found) => standing.has(found) && found.rule.id === directive.rule);
      const wrong = directiveHazards(this.#source, directive, matching.length > 0);
      about.push(...wrong);
      if (wrong.length === 0) for (const found of matching) acknowledged.add(found);
    }
    const hazards = [...standing].map((found) => toHazard(found, acknowledged.has(found)));
    return unique([...hazards, ...about]).sort((a, b) => a.line - b.line || a.column - b.column);
  }
}

/** Judges a whole set at once; in the order given. */
export function examineAll(
  texts: readonly SqlText[],
  context: HazardContext,
  applied: readonly SqlText[] = [],
): Hazard[][] {
  const examiner = new Examiner(context);
  for (const text of applied) examiner.learn(text);
  return texts.map((text) => examiner.read(text)).map((pending) => pending.hazards());
}

/** A body that is called twice by one statement says it once. */
function unique(hazards: readonly Hazard[]): Hazard[] {
  const seen = new Set<string>();
  return hazards.filter((hazard) => {
    const key = JSON.stringify([hazard.id, hazard.line, hazard.column, hazard.object, hazard.reason]);
    return !seen.has(key) && seen.add(key);
  });
}
