import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase } from "../support/postgres.js";
import { apply, as, migrations, type SampleFile, seeds } from "./sample-files.js";

const TABLES = ["ingredients", "ingredient_aliases", "recipes", "recipe_ingredients", "recipe_steps"];

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client((await freshDatabase()).url);
  await client.connect();
  await apply(client, migrations);
  await apply(client, seeds);
});

afterAll(() => client.end());

const rows = async (sql: string): Promise<Record<string, unknown>[]> => (await client.query(sql)).rows;
const column = async (sql: string): Promise<unknown[]> =>
  (await rows(sql)).map((row) => Object.values(row)[0]);
const count = async (table: string): Promise<number> =>
  Number((await column(`select count(*) from public.${table}`))[0]);

const seed = (name: string): SampleFile => {
  const file = seeds.find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`there is no seed ${name}`);
  return file;
};

/** Every row with its version (xmin) and its stamps: equal before and after means that nothing was written. */
const fingerprint = (): Promise<unknown[]> =>
  column(
    TABLES.map(
      (table) =>
        `select md5(string_agg(t::text || xmin::text, '|' order by t::text)) from public.${table} as t`,
    ).join(" union all "),
  );

const rolledBack = async (work: () => Promise<void>): Promise<void> => {
  await client.query("begin");
  try {
    await work();
  } finally {
    await client.query("rollback");
  }
};

describe("the seeds hold", () => {
  test("a catalogue and a library worth the name", async () => {
    expect(await count("ingredients")).toBeGreaterThanOrEqual(300);
    expect(await count("ingredient_aliases")).toBeGreaterThanOrEqual(500);
    expect(await count("recipes")).toBeGreaterThanOrEqual(60);
  });

  test("as many rows as the files have lines: none got lost in a join", async () => {
    const lines = seeds
      .flatMap(({ text }) => text.split("\n"))
      .filter((line) => /^ {2,4}\('/.test(line)).length;
    let stored = 0;
    for (const table of TABLES) stored += await count(table);
    expect(stored).toBe(lines);
  });

  test.each([
    ["ingredient_category", "ingredients", "category"],
    ["measurement_unit", "recipe_ingredients", "unit"],
    ["recipe_course", "recipes", "course"],
    ["recipe_difficulty", "recipes", "difficulty"],
  ])("something for every %s", async (type, table, field) => {
    expect(
      await column(
        `select value from unnest(enum_range(null::public.${type})) as value except select ${field} from public.${table}`,
      ),
    ).toEqual([]);
  });

  test("several languages", async () => {
    const spoken = await column(
      "select locale from public.ingredient_aliases group by locale having count(*) >= 300 order by locale",
    );
    expect(spoken).toEqual(["de", "en", "es", "fr", "it"]);
  });

  test("published recipes of nobody's, each with ingredients and steps numbered from 1", async () => {
    expect(
      await column("select slug from public.recipes where not is_published or author_id is not null"),
    ).toEqual([]);
    for (const [table, least] of [
      ["recipe_ingredients", 3],
      ["recipe_steps", 2],
    ] as const) {
      expect(
        await column(`
          select r.slug from public.recipes r left join public.${table} as part on part.recipe_id = r.id
          group by r.slug having count(part) < ${least} or min(part.position) <> 1 or max(part.position) <> count(part)`),
      ).toEqual([]);
    }
  });

  test("timers that fit into the time that a recipe says it takes", async () => {
    expect(
      await column(`
        select r.slug from public.recipes r join public.recipe_steps s on s.recipe_id = r.id
        group by r.id having sum(s.minutes) > r.total_minutes`),
    ).toEqual([]);
  });

  test("amounts that fit into a kitchen", async () => {
    expect(
      await rows(`
        select r.slug, i.slug as ingredient, line.quantity, line.unit
        from public.recipe_ingredients line
        join public.recipes r on r.id = line.recipe_id
        join public.ingredients i on i.id = line.ingredient_id
        cross join lateral public.to_base_unit(line.quantity, line.unit) as base
        where base.amount > case base.base when 'g' then 3000 when 'ml' then 3000 else 30 end
          or (base.base = 'g' and i.category = 'spice' and i.slug <> 'coarse-sea-salt' and base.amount > 20)`),
    ).toEqual([]);
  });
});

describe("names", () => {
  test("no alias means two ingredients", async () => {
    expect(
      await column(
        "select normalized_alias from public.ingredient_aliases group by 1 having count(distinct ingredient_id) > 1",
      ),
    ).toEqual([]);
  });

  test("no alias is an ingredient's own name", async () => {
    expect(
      await rows(`
        select a.alias, i.slug from public.ingredient_aliases a
        join public.ingredients i on i.normalized_name = a.normalized_alias`),
    ).toEqual([]);
  });

  test.each([
    ["Eggplant", "aubergine"],
    ["Melanzani", "aubergine"],
    ["scallions", "spring-onion"],
    ["cilantro", "fresh-coriander"],
    ["Erdäpfel", "potato"],
    ["pommes de terre", "potato"],
    ["garbanzo beans", "tinned-chickpeas"],
    ["Topfen", "quark"],
    ["heavy cream", "whipping-cream"],
    ["jamón cocido", "cooked-ham"],
    ["farine", "plain-flour"],
    ["haldi", "turmeric"],
    ["parmigiano", "parmesan"],
    ["chiken breast", "chicken-breast"],
    ["zuchini", "courgette"],
  ])("%s is %s", async (term, slug) => {
    expect((await client.query("select slug from public.resolve_ingredient($1)", [term])).rows).toEqual([
      { slug },
    ]);
  });
});

describe("matching the library", () => {
  test("a carbonara kitchen cooks carbonara", async () => {
    const [best] = await rows(`
      select slug, score, missing from public.match_recipes(array(
        select id from public.ingredients where slug in ('spaghetti', 'guanciale', 'egg', 'pecorino-romano', 'black-pepper')))`);
    expect(best).toEqual({ slug: "spaghetti-carbonara", score: "1.000", missing: [] });
  });

  test("a pantry says what is still to be bought for guacamole", async () => {
    const user = "0c000000-0000-4000-8000-000000000003";
    await rolledBack(async () => {
      await client.query(`
        insert into auth.users (id, email) values ('${user}', 'carla@example.com');
        insert into public.pantry_items (user_id, ingredient_id, quantity, unit)
        select '${user}', i.id, stock.quantity, 'piece'
        from (values ('avocado', 2), ('lime', 3), ('tomato', 4), ('onion', 1)) as stock (slug, quantity)
        join public.ingredients i using (slug);
        select set_config('role', 'authenticated', true), set_config('request.jwt.claims', '{"sub": "${user}"}', true);`);
      expect(
        await rows(`
          select m.slug, m.state, m.missing::float, m.unit
          from public.recipes r, public.missing_ingredients(r.id) m where r.slug = 'guacamole'`),
      ).toEqual([
        { slug: "avocado", state: "short", missing: 1, unit: "piece" },
        { slug: "jalapeno", state: "absent", missing: 1, unit: "piece" },
        { slug: "fresh-coriander", state: "absent", missing: 1, unit: "handful" },
      ]);
      expect(await rows("select slug, score from public.match_my_pantry(0.6, 1)")).toEqual([
        { slug: "guacamole", score: "0.667" },
      ]);
    });
  });

  test("visitors find recipes by ingredient", async () => {
    const found = await as(client, "anon", () =>
      column(
        "select slug from public.match_recipes(array(select ingredient_id from public.resolve_ingredient('zucchini')), 0, 100)",
      ),
    );
    expect(found).toEqual(expect.arrayContaining(["minestrone", "ratatouille", "bibimbap"]));
  });
});

describe("seeding again", () => {
  test("changes no row", async () => {
    const before = await fingerprint();
    for (const { name, text } of seeds) {
      const results: unknown = await client.query(text);
      const written = [results].flat().map((result) => (result as pg.QueryResult).rowCount);
      expect({ name, written }).toEqual({ name, written: written.map(() => 0) });
    }
    expect(await fingerprint()).toEqual(before);
  });

  test("puts right what was changed by hand, and nothing else", async () => {
    await rolledBack(async () => {
      await client.query("update public.ingredients set category = 'fruit' where slug = 'tomato'");
      expect((await client.query(seed("0110_ingredients_vegetables.sql").text)).rowCount).toBe(1);
      expect(await column("select category from public.ingredients where slug = 'tomato'")).toEqual([
        "vegetable",
      ]);
    });
  });

  test("a line that left a recipe's list leaves the database", async () => {
    const { text } = seed("0320_recipes_soups.sql");
    const without = text.replace(/^ +\('miso-soup', +5, .*'spring-onion'.*\n/m, "");
    expect(without).not.toBe(text);
    const lines = () =>
      column(
        "select count(*)::int from public.recipe_ingredients where recipe_id = (select id from public.recipes where slug = 'miso-soup')",
      );
    expect(await lines()).toEqual([5]);
    await rolledBack(async () => {
      await client.query(without);
      expect(await lines()).toEqual([4]);
    });
  });

  test("an ingredient that does not exist stops the file instead of vanishing", async () => {
    const { text } = seed("0320_recipes_soups.sql");
    await rolledBack(() =>
      expect(client.query(text.replaceAll("'wakame'", "'wakamee'"))).rejects.toMatchObject({
        code: "23502",
        column: "ingredient_id",
      }),
    );
  });

  test("a word can move to another ingredient in all its languages at once", async () => {
    const { text } = seed("0210_aliases_vegetables.sql");
    const moved = text.replace(/'tomato'(, +'(?:de|fr|es)', +'tomate'\))/gi, "'cherry-tomato'$1");
    expect(moved).not.toBe(text);
    await rolledBack(async () => {
      await client.query(moved);
      expect(await column("select slug from public.resolve_ingredient('Tomate')")).toEqual(["cherry-tomato"]);
    });
  });
});
