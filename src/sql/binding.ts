import type { Node } from "libpg-query";
import createModule, { type GrammarModule } from "libpg-query/wasm/libpg-query.js";

/** A statement as libpg-query gives it. Bytes of UTF-8; what is 0 is left out. */
export interface RawStatement {
  readonly stmt?: Node;
  readonly stmt_location?: number;
  readonly stmt_len?: number;
}

export type RawAnswer =
  | { readonly status: "ok"; readonly statements: readonly RawStatement[] }
  /** `position` counts code points from 0. */
  | { readonly status: "error"; readonly message: string; readonly position: number };

/**
 * libpg-query's WebAssembly. The package's own wrapper copies texts character by character, and reads the JSON of every PL/pgSQL body, which
 * nobody asked for: a sixth of all the time that parsing takes.
 *
 * After an exception the instance is damaged and not to be used again, so nothing of it is freed.
 */
export class Grammar {
  readonly #wasm: GrammarModule;

  private constructor(wasm: GrammarModule) {
    this.#wasm = wasm;
  }

  static async load(): Promise<Grammar> {
    return new Grammar(await createModule());
  }

  /** What Postgres' own grammar makes of a text without NUL. */
  parse(sql: string): RawAnswer {
    const text = this.#write(sql);
    const result = this.#wasm._wasm_parse_query_raw(text);
    // struct PgQueryParseResult { char *parse_tree; char *stderr_buffer; PgQueryError *error; }
    const [tree, , error] = this.#words(result, 3);
    const answer = error ? this.#errorAt(error) : this.#treesAt(tree);
    this.#wasm._wasm_free_parse_result(result);
    this.#wasm._free(text);
    return answer;
  }

  /**
   * Reads the body of a `CREATE FUNCTION`, `CREATE PROCEDURE` or `DO` statement.
   *
   * @returns what PL/pgSQL says against it
   */
  faultOfRoutine(sql: string): string | undefined {
    const text = this.#write(sql);
    const result = this.#wasm._wasm_parse_plpgsql(text);
    const isTree = this.#wasm.HEAPU8[result] === "{".charCodeAt(0);
    const fault = isTree ? undefined : this.#textAt(result);
    this.#wasm._wasm_free_string(result);
    this.#wasm._free(text);
    return fault;
  }

  #treesAt(address: number | undefined): RawAnswer {
    const { stmts = [] } = JSON.parse(this.#textAt(address)) as { readonly stmts?: readonly RawStatement[] };
    return { status: "ok", statements: stmts };
  }

  #errorAt(address: number): RawAnswer {
    // struct PgQueryError { char *message; char *funcname; char *filename; int lineno; int cursorpos; … }: from 1, or 0 where there is none
    const [message, , , , cursor = 0] = this.#words(address, 5);
    return { status: "error", message: this.#textAt(message), position: Math.max(cursor - 1, 0) };
  }

  /** @returns where the text stands, as C has it */
  #write(sql: string): number {
    const bytes = Buffer.byteLength(sql);
    const address = this.#wasm._malloc(bytes + 1);
    const memory = this.#memory();
    memory.write(sql, address);
    memory[address + bytes] = 0;
    return address;
  }

  #textAt(address: number | undefined): string {
    if (!address) throw new Error("libpg-query has no memory left");
    const memory = this.#memory();
    return memory.toString("utf8", address, memory.indexOf(0, address));
  }

  #words(address: number, count: number): Int32Array {
    if (address === 0) throw new Error("libpg-query has no memory left");
    return new Int32Array(this.#wasm.HEAPU8.buffer, address, count);
  }

  #memory(): Buffer {
    return Buffer.from(this.#wasm.HEAPU8.buffer);
  }
}
