import type { Problem } from "../problem.js";

/** What somebody stored as the database URL, peeled down to the URL itself. */
export interface PastedUrl {
  /** undefined when no database URL is in it. */
  readonly url: string | undefined;
  readonly problems: readonly Problem[];
}

/** White space, and the invisible characters that chats and documents put around what is copied from them. */
const EDGES = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g;

/**
 * Finds what people store besides the URL, or instead of it. White space around it is nobody's mistake worth a
 * failure, so it goes without a word; everything else is told, since a mask does not cover what was peeled off, and
 * another tool that reads the same secret will stumble over it.
 */
export function unwrapPasted(pasted: string): PastedUrl {
  let text = pasted.replace(EDGES, "");
  if (text === "") return { url: undefined, problems: [EMPTY] };
  if (/[\r\n]/.test(text)) return { url: undefined, problems: [wrong(SEVERAL_LINES)] };

  const problems: Problem[] = [];
  for (const wrapper of WRAPPERS) {
    const inner = text.replace(wrapper.pattern, "");
    if (inner === text) continue;
    problems.push(wrong(wrapper));
    text = inner.replace(EDGES, "");
  }
  if (PLACEHOLDER.test(text)) problems.push(wrong(PLACEHOLDER_LEFT));
  if (/^postgres(?:ql)?:\/\//i.test(text)) return { url: /\t/.test(text) ? undefined : text, problems };

  const other = OTHER_THINGS.find(({ pattern }) => pattern.test(text)) ?? NO_URL;
  return { url: undefined, problems: [...problems, wrong(other)] };
}

interface Mistake {
  readonly pattern: RegExp;
  readonly message: string;
  readonly hint: string;
}

function wrong({ message, hint }: { readonly message: string; readonly hint: string }): Problem {
  return { code: "bad-database-url", message, hint };
}

const EMPTY: Problem = {
  code: "no-database-url",
  message: "The database URL is empty",
  hint:
    "GitHub gives a workflow no secrets when a fork or Dependabot triggered it; and a secret of an environment is there " +
    "only when the job says environment: <name>. Check the secret's name, too: an unknown one is empty.",
};

const SEVERAL_LINES = {
  message: "The database URL holds more than one line",
  hint: "Store the URL alone, on one line, without other settings of an .env file.",
};

const NO_URL = {
  message: "The database URL does not begin with postgresql://",
  hint: "Copy the session pooler's URI from the dashboard (Connect): postgresql://postgres.<ref>:<password>@<pooler>:5432/postgres.",
};

/** The dashboard's own `[YOUR-PASSWORD]` and its kin, escaped or not. */
const PLACEHOLDER =
  /(?:\[|%5B|<|%3C)\s*(?:your|my|db|database|project|password|pass|ref|region|host|user)(?:[\w .-]|%20)*(?:\]|%5D|>|%3E)|:your[-_]?(?:db[-_]?|database[-_]?)?password@/i;

const PLACEHOLDER_LEFT = {
  message: "The database URL still holds a placeholder, such as the dashboard's for the password",
  hint: "Put the real value in its place, brackets included. The password is shown once, when it is set: Project Settings, Database, Reset database password.",
};

/** In the order in which they are peeled off. */
const WRAPPERS: readonly Mistake[] = [
  {
    pattern: /^(?!jdbc:)(?:export\s+|set\s+)?[a-z]\w*\s*[=:]\s*(?=["'`“‘]?(?:psql|jdbc:|postgres))/i,
    message: "The database URL begins with a variable's name",
    hint: "Store what stands behind the = only.",
  },
  {
    pattern: /^psql\s+(?:-d\s*|--dbname[=\s]\s*)?/i,
    message: "The database URL begins with psql",
    hint: "Store the URL alone, without the command and without quotes.",
  },
  {
    pattern: /^["'`“”‘’«»]+|["'`“”‘’«»]+;?$/g,
    message: "The database URL stands in quotes",
    hint: "GitHub stores a secret as it is typed: leave the quotes out.",
  },
  {
    pattern: /^jdbc:/i,
    message: "The database URL is one of JDBC",
    hint: "Leave out jdbc: at its beginning.",
  },
];

const OTHER_THINGS: readonly Mistake[] = [
  {
    pattern: /^https?:\/\//i,
    message: "This is a web address, such as the project's API URL, and not the database URL",
    hint: "The database URL begins with postgresql://. In the dashboard: Connect, then Session pooler.",
  },
  {
    pattern: /^(?:eyJ[\w-]+\.|sb[a-z]?_)/,
    message: "This is an API key or access token of Supabase, and not the database URL",
    hint: "The database URL begins with postgresql://. In the dashboard: Connect, then Session pooler. If the key was ever shown, make a new one.",
  },
  {
    pattern: /^(?:\$|\{\{|%\w+%$|env\()/,
    message: "The database URL is a variable that nothing has put a value into",
    hint: `In a workflow write \${{ secrets.NAME }}; an action's input and an env: entry know no $NAME.`,
  },
  {
    pattern: /^(?:\*+|x+|todo|changeme|secret|none|null|undefined)$/i,
    message: "The database URL is a stand-in, and not the URL itself",
    hint: "A log shows *** in place of a secret. Copy the URL from the dashboard: Connect, then Session pooler.",
  },
  {
    pattern: /^[a-z]{20}$/,
    message: "This looks like a project's reference, and not like the database URL",
    hint: "The database URL begins with postgresql://. In the dashboard: Connect, then Session pooler.",
  },
  {
    pattern: /^postgres(?:ql)?:/i,
    message: "The database URL lacks the // behind postgresql:",
    hint: "The shape is postgresql://user:password@host:5432/postgres.",
  },
  {
    pattern: /^prisma/i,
    message: "This is a URL of Prisma's own proxy, and not the database URL",
    hint: "Use the address that Prisma calls directUrl.",
  },
  {
    pattern: /^(?:\w[\w+.-]*):\/\//,
    message: "This is an address of another kind, and not of a Postgres database",
    hint: "The database URL begins with postgresql://.",
  },
  {
    pattern: /^\s*(?:host|hostaddr|port|dbname|user|password|sslmode|service)\s*=/i,
    message: "The database URL is written as libpq's key=value pairs",
    hint: "Write it as a URL: postgresql://user:password@host:5432/dbname, with special characters of the password escaped.",
  },
];
