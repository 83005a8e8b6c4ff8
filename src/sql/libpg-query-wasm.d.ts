/** What libpg-query's WebAssembly exports, without the package's own wrapper. */
declare module "libpg-query/wasm/libpg-query.js" {
  /** Addresses are bytes from the start of the memory; 0 is none. */
  export interface GrammarModule {
    /** Another array whenever the memory has grown. */
    readonly HEAPU8: Uint8Array;
    _malloc(bytes: number): number;
    _free(address: number): void;
    /** @returns the address of a `PgQueryParseResult` */
    _wasm_parse_query_raw(sql: number): number;
    _wasm_free_parse_result(result: number): void;
    /** @returns the address of a text: a JSON object, or what PL/pgSQL says against it */
    _wasm_parse_plpgsql(sql: number): number;
    _wasm_free_string(text: number): void;
  }
  // biome-ignore lint/style/noDefaultExport: it is how the package does it
  export default function createModule(): Promise<GrammarModule>;
}
