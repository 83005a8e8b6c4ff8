import type { Node } from "libpg-query";
import { controlOf } from "../sql/control.js";
import { nonTransactionalOf } from "../sql/transactional.js";
import type { StatementTransaction } from "./rule.js";
import type { HazardContext } from "./types.js";

/** Which transaction each statement of a file runs in. One for each file; ids differ between files. */
export class TransactionTracker {
  readonly #runner: HazardContext["runner"];
  readonly #next: () => number;
  #block: StatementTransaction["block"];
  #id: number;
  #hasBegin = false;
  /** The statement after this one begins a transaction of its own. */
  #ended = false;

  constructor(runner: HazardContext["runner"], next: () => number) {
    this.#runner = runner;
    this.#next = next;
    this.#block = runner === "file" ? "runner" : "none";
    this.#id = next();
  }

  /** Must be called once for each statement, in order. */
  see(node: Node): StatementTransaction {
    const control = controlOf(node);
    const alone = nonTransactionalOf(node) !== undefined;
    const own = this.#block === "none" && (this.#runner !== "segments" || alone);
    if (this.#ended || own || (control === "begin" && this.#block === "none")) this.#id = this.#next();
    this.#ended = own;
    const hasBegin = this.#hasBegin;
    if (control === "begin") {
      this.#hasBegin = true;
      this.#ended = false;
      if (this.#block === "none") this.#block = "explicit";
    }
    const seen = { id: this.#id, block: this.#block, hasBegin };
    if (control === "commit" || control === "rollback" || control === "prepare") {
      this.#hasBegin = false;
      this.#block = "none";
      this.#ended = true;
    }
    return seen;
  }

  /** The transaction that a `BEGIN` of the file left open at its end. */
  get unclosed(): number | undefined {
    return this.#hasBegin ? this.#id : undefined;
  }
}
