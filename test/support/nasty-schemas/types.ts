/** A project whose schema is hard to drop, or hard to make again in one transaction. */
export interface NastySchema {
  readonly name: string;
  /** Migrations by file name. */
  readonly files: Readonly<Record<string, string>>;
  readonly seed?: string;
  /** Runs as a superuser: what only one may create. */
  readonly asSuperuser?: true;
  /** What somebody did by hand after the migrations, as the login role; a reset takes all of it away. */
  readonly mess?: string;
}
