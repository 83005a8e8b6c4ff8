// `npm start`: from nothing to a catalogue of recipes, on a Postgres that comes from npm, and a look at what is there.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { startEmbedded } from "../dist/embedded/index.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

// In any language, in the plural or as people call it: the catalogue knows the aliases.
const PANTRY = [
  "scallions",
  "Eier",
  "oignons",
  "spaghetti",
  "guanciale",
  "pecorino",
  "garlic",
  "olive oil",
  "tomatoes",
];

const RECIPES = `select title, cuisine, course::text, servings, total_minutes as minutes
from recipes where is_published order by md5(slug) limit 6`;

const MATCHES = `with pantry as (
  select distinct on (term) r.ingredient_id
    from unnest($1::text[]) term cross join resolve_ingredient(term) r order by term, r.similarity desc
)
select title, owned_count || ' of ' || required_count as have, array_to_string(missing, ', ') as missing
from match_recipes((select array_agg(ingredient_id) from pantry), 0.5, 6)`;

run("reset", "--yes");
run("status");
await showSample();

/** Runs the command as a user would; a failure is its own, with its own exit status. */
function run(...words) {
  console.log(`\n$ db-ops ${words.join(" ")} --environment embedded`);
  const command = [join(root, "dist/cli/index.js"), ...words, "--environment", "embedded"];
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** A few rows, and what the sample application makes of them. */
async function showSample() {
  const server = await startEmbedded({ directory: root, onStep: () => {} });
  if (server.status === "failed") throw new Error(server.problem.message);
  const client = new pg.Client(server.url);
  try {
    await client.connect();
    console.log("\nSome recipes:\n");
    console.table(await rows(client, RECIPES));
    console.log(`\nWhat can be cooked with ${PANTRY.join(", ")}?\n`);
    console.table(await rows(client, MATCHES, [PANTRY]));
  } finally {
    await client.end();
    await server.stop();
  }
}

async function rows(client, sql, values = []) {
  return (await client.query(sql, values)).rows;
}
