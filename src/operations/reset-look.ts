import { type Look, look } from "../database/inventory.js";
import type { Opened } from "../database/open.js";

/** A look at the database that the server takes while the files are read. */
export interface EarlyLook {
  /** `undefined` where the database was not ours when it was opened: it has to be looked at when it is. */
  look(): Promise<Look> | undefined;
  /** For whoever does not want it: waits until the server is done with it, so that nothing of ours goes on behind us. */
  end(): Promise<void>;
}

/** Looks at the database as soon as it is open, if the run holds the mutex then. */
export function lookEarly(opening: Promise<Opened>): EarlyLook {
  let looking: Promise<Look> | undefined;
  const begin = (opened: Opened): void => {
    if (opened.status !== "open" || !opened.state.locked) return;
    looking = look(opened.session);
    // Should nobody ask for it, a bug in there must not end the process; who asks hears of it.
    looking.catch(() => undefined);
  };
  opening.then(begin, () => undefined);
  return {
    look: () => looking,
    end: async () => void (await looking?.catch(() => undefined)),
  };
}
