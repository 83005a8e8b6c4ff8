import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase } from "../support/postgres.js";
import { apply, as, migrations } from "./sample-files.js";

const ANNA = "0a000000-0000-4000-8000-000000000001";
const BEN = "0b000000-0000-4000-8000-000000000002";
const anna = { user: ANNA };
const ben = { user: BEN };

let client: pg.Client;

/** A small kitchen: enough to see every rule at work, nothing of the seeds. */
const KITCHEN = `
  insert into auth.users (id, email) values ('${ANNA}', 'anna@example.com'), ('${BEN}', 'ben@example.com');

  insert into public.ingredients (slug, name, category, default_unit, is_staple) values
    ('aubergine', 'aubergine', 'vegetable', 'piece', false),
    ('tomato', 'tomato', 'vegetable', 'piece', false),
    ('creme-fraiche', 'crème fraîche', 'dairy_and_egg', 'g', false),
    ('flour', 'plain flour', 'grain', 'g', false),
    ('milk', 'whole milk', 'dairy_and_egg', 'ml', false),
    ('egg', 'egg', 'dairy_and_egg', 'piece', false),
    ('basil', 'basil', 'herb', 'bunch', false),
    ('salt', 'salt', 'spice', 'g', true);

  insert into public.ingredient_aliases (ingredient_id, locale, alias)
  select i.id, a.locale, a.alias
  from public.ingredients i
  join (values ('aubergine', 'en-US', 'eggplant'), ('tomato', 'de', 'Tomate'), ('tomato', 'fr', 'tomate')) as a (slug, locale, alias)
    on a.slug = i.slug;

  insert into public.recipes (slug, author_id, title, description, cuisine, course, difficulty, servings, prep_minutes, cook_minutes, is_published) values
    ('pancakes', null, 'Pancakes', 'Flour, milk and eggs.', 'british', 'breakfast', 'easy', 4, 5, 20, true),
    ('baked-aubergine', null, 'Baked Aubergine', 'With tomato on top.', 'italian', 'main', 'easy', 2, 10, 40, true),
    ('annas-draft', '${ANNA}', 'Draft of Anna', 'Not for other eyes yet.', 'greek', 'main', 'easy', 2, 10, 40, false),
    ('bens-soup', '${BEN}', 'Soup of Ben', 'For everybody to see.', 'greek', 'soup', 'easy', 2, 10, 40, true);

  insert into public.recipe_ingredients (recipe_id, position, ingredient_id, quantity, unit, is_optional)
  select r.id, l.position, i.id, l.quantity, l.unit::public.measurement_unit, l.is_optional
  from (values
    ('pancakes', 1, 'flour', 200, 'g', false),
    ('pancakes', 2, 'milk', 400, 'ml', false),
    ('pancakes', 3, 'egg', 3, 'piece', false),
    ('pancakes', 4, 'milk', 2, 'tablespoon', false),
    ('pancakes', 5, 'salt', null, null, false),
    ('pancakes', 6, 'creme-fraiche', 100, 'g', true),
    ('baked-aubergine', 1, 'aubergine', 2, 'piece', false),
    ('baked-aubergine', 2, 'tomato', 4, 'piece', false),
    ('baked-aubergine', 3, 'basil', null, null, false),
    ('annas-draft', 1, 'aubergine', 1, 'piece', false),
    ('bens-soup', 1, 'tomato', 1, 'kg', false)
  ) as l (recipe, position, ingredient, quantity, unit, is_optional)
  join public.recipes r on r.slug = l.recipe
  join public.ingredients i on i.slug = l.ingredient;

  insert into public.recipe_steps (recipe_id, position, instruction)
  select id, 1, 'Cook it until it is done.' from public.recipes;

  insert into public.pantry_items (user_id, ingredient_id, quantity, unit, expires_on)
  select p.user_id::uuid, i.id, p.quantity, p.unit::public.measurement_unit, p.expires_on
  from (values
    ('${ANNA}', 'flour', 0.15, 'kg', null),
    ('${ANNA}', 'milk', 1, 'l', null),
    ('${ANNA}', 'egg', 12, 'piece', current_date - 1),
    ('${ANNA}', 'tomato', 500, 'g', null),
    ('${ANNA}', 'basil', null, null, current_date),
    ('${BEN}', 'aubergine', 2, 'piece', null)
  ) as p (user_id, ingredient, quantity, unit, expires_on)
  join public.ingredients i on i.slug = p.ingredient;

  insert into public.saved_recipes (user_id, recipe_id, rating)
  select '${BEN}', id, 5 from public.recipes where slug = 'pancakes';`;

beforeAll(async () => {
  client = new pg.Client((await freshDatabase()).url);
  await client.connect();
  await apply(client, migrations);
  await client.query(KITCHEN);
});

afterAll(() => client.end());

const rows = async (sql: string): Promise<Record<string, unknown>[]> => (await client.query(sql)).rows;
const column = async (sql: string): Promise<unknown[]> =>
  (await rows(sql)).map((row) => Object.values(row)[0]);
const affected = async (sql: string): Promise<number | null> => (await client.query(sql)).rowCount;

const TABLES = [
  "ingredient_aliases",
  "ingredients",
  "pantry_items",
  "recipe_ingredients",
  "recipe_steps",
  "recipes",
  "saved_recipes",
];

describe("the migrations make", () => {
  test("seven tables, each described and under row level security", async () => {
    expect(
      await rows(`
        select relname as name, relrowsecurity as secured, obj_description(oid, 'pg_class') is not null as described
        from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`),
    ).toEqual(TABLES.map((name) => ({ name, secured: true, described: true })));
  });

  test("exactly the privileges that each role needs", async () => {
    const granted = await rows(`
      select relname as name, role,
        concat_ws(' ', ${["select", "insert", "update", "delete", "truncate"].map((privilege) => `case when has_table_privilege(role, pg_class.oid, '${privilege}') then '${privilege}' end`).join(", ")}) as privileges
      from pg_class, unnest('{anon,authenticated,service_role}'::text[]) as role
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')
      order by relname, role`);
    const all = "select insert update delete";
    const expected = (name: string, anon: string, authenticated: string, service_role = all) =>
      Object.entries({ anon, authenticated, service_role }).map(([role, privileges]) => ({
        name,
        role,
        privileges,
      }));
    expect(granted).toEqual([
      ...expected("ingredient_aliases", "select", "select"),
      ...expected("ingredients", "select", "select"),
      ...expected("pantry_items", "", all),
      ...expected("recipe_cards", "select", "select", "select"),
      ...expected("recipe_ingredients", "select", all),
      ...expected("recipe_steps", "select", all),
      ...expected("recipes", "select", all),
      ...expected("saved_recipes", "", all),
    ]);
  });

  test("functions whose search_path is pinned and that run with their caller's rights", async () => {
    const functions = await rows(`
      select proname as name, proconfig::text as settings, prosecdef as definer,
        exists (select from aclexplode(proacl) where grantee = 0) as for_everyone
      from pg_proc where pronamespace = 'public'::regnamespace order by proname`);
    expect(functions).toEqual(
      [
        "match_my_pantry",
        "match_recipes",
        "missing_ingredients",
        "normalize_name",
        "resolve_ingredient",
        "set_updated_at",
        "to_base_unit",
      ].map((name) => ({ name, settings: '{"search_path=\\"\\""}', definer: false, for_everyone: false })),
    );
  });

  test("a view that runs with its reader's rights", async () => {
    expect(
      await column("select reloptions::text from pg_class where relkind = 'v' and relname = 'recipe_cards'"),
    ).toEqual(["{security_invoker=true}"]);
  });

  test("no extension in the schema that the Data API offers", async () => {
    expect(
      await rows(`
        select extname as name, extnamespace::regnamespace::text as schema from pg_extension
        where extname in ('pg_trgm', 'unaccent', 'btree_gist') order by extname`),
    ).toEqual(["btree_gist", "pg_trgm", "unaccent"].map((name) => ({ name, schema: "extensions" })));
  });

  test("an index behind every foreign key", async () => {
    expect(
      await column(`
        select conname from pg_constraint as fk
        where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
          select from pg_index as i
          where i.indrelid = fk.conrelid and i.indpred is null and i.indkey[0] = fk.conkey[1])`),
    ).toEqual([]);
  });

  test("valid indexes only, the one built CONCURRENTLY among them", async () => {
    expect(
      await column("select indexrelid::regclass::text from pg_index where not indisvalid or not indisready"),
    ).toEqual([]);
    expect(
      await column(
        "select indisvalid from pg_index where indexrelid = to_regclass('public.recipes_title_trgm_idx')",
      ),
    ).toEqual([true]);
  });

  test("policies that ask for the user once a query, not once a row", async () => {
    expect(
      await column(`
        select policyname from pg_policies
        where schemaname = 'public' and replace(concat(qual, with_check), 'SELECT auth.uid()', '') like '%auth.uid()%'`),
    ).toEqual([]);
  });

  test("an updated_at that follows changes", async () => {
    await client.query("begin");
    try {
      await client.query(
        "update public.ingredients set created_at = '2026-01-05', name = 'ripe tomato' where slug = 'tomato'",
      );
      expect(await column("select updated_at = now() from public.ingredients where slug = 'tomato'")).toEqual(
        [true],
      );
    } finally {
      await client.query("rollback");
    }
  });
});

describe("a visitor", () => {
  test("reads the catalogue and published recipes with their lines and steps", async () => {
    await as(client, "anon", async () => {
      expect(await column("select count(*)::int from public.ingredients")).toEqual([8]);
      expect(await column("select count(*)::int from public.ingredient_aliases")).toEqual([3]);
      expect(await column("select slug from public.recipes order by slug")).toEqual([
        "baked-aubergine",
        "bens-soup",
        "pancakes",
      ]);
      expect(await column("select count(*)::int from public.recipe_ingredients")).toEqual([10]);
      expect(await column("select count(*)::int from public.recipe_steps")).toEqual([3]);
      expect(
        await rows(
          "select slug, ingredient_count::int, step_count::int, total_minutes from public.recipe_cards where slug = 'pancakes'",
        ),
      ).toEqual([{ slug: "pancakes", ingredient_count: 6, step_count: 1, total_minutes: 25 }]);
    });
  });

  test.each([
    [
      "an ingredient",
      "insert into public.ingredients (slug, name, category, default_unit) values ('x1', 'xx', 'herb', 'g')",
    ],
    ["an alias", "update public.ingredient_aliases set alias = 'x'"],
    ["a recipe", "delete from public.recipes"],
    ["a line", "delete from public.recipe_ingredients"],
    ["a step", "update public.recipe_steps set minutes = 1"],
    ["a pantry", "select * from public.pantry_items"],
    ["saved recipes", "select * from public.saved_recipes"],
    ["the pantry function", "select * from public.match_my_pantry()"],
  ])("is refused %s", async (_what, sql) => {
    await as(client, "anon", () => expect(client.query(sql)).rejects.toMatchObject({ code: "42501" }));
  });
});

describe("a member", () => {
  test("sees drafts of their own, and nobody else's", async () => {
    expect(
      await as(client, anna, () => column("select slug from public.recipes where not is_published")),
    ).toEqual(["annas-draft"]);
    expect(
      await as(client, ben, () => column("select slug from public.recipes where not is_published")),
    ).toEqual([]);
    expect(
      await as(client, ben, () =>
        column(
          "select 1 from public.recipe_steps s left join public.recipes r on r.id = s.recipe_id where r.id is null",
        ),
      ),
    ).toEqual([]);
  });

  test("writes recipes, lines and steps under their own name", async () => {
    await as(client, anna, async () => {
      const [id] = await column(`
        insert into public.recipes (slug, title, description, cuisine, course, difficulty, servings, prep_minutes, cook_minutes)
        values ('toast', 'Toast of Anna', 'Bread, but warm.', 'british', 'breakfast', 'easy', 1, 1, 2) returning id`);
      expect(await column(`select author_id from public.recipes where id = '${id}'`)).toEqual([ANNA]);
      expect(
        await affected(
          `insert into public.recipe_steps (recipe_id, position, instruction) values ('${id}', 1, 'Toast the bread.')`,
        ),
      ).toBe(1);
      expect(
        await affected(
          `insert into public.recipe_ingredients (recipe_id, position, ingredient_id) select '${id}', 1, id from public.ingredients where slug = 'salt'`,
        ),
      ).toBe(1);
    });
  });

  test("cannot write under another name, nor into the library", async () => {
    const recipe = (author: string) => `
      insert into public.recipes (author_id, slug, title, description, cuisine, course, difficulty, servings, prep_minutes, cook_minutes)
      values (${author}, 'forged', 'Forged Recipe', 'Not by its author.', 'british', 'main', 'easy', 1, 1, 1)`;
    for (const author of [`'${BEN}'`, "null"]) {
      await as(client, anna, () =>
        expect(client.query(recipe(author))).rejects.toMatchObject({ code: "42501" }),
      );
    }
    await as(client, anna, () =>
      expect(
        client.query(`update public.recipes set author_id = '${BEN}' where slug = 'annas-draft'`),
      ).rejects.toMatchObject({ code: "42501" }),
    );
  });

  test("cannot touch another's recipe or the library's", async () => {
    await as(client, anna, async () => {
      for (const slug of ["bens-soup", "pancakes"]) {
        const theirs = `(select id from public.recipes where slug = '${slug}')`;
        expect(await affected(`update public.recipes set title = 'Mine now' where slug = '${slug}'`)).toBe(0);
        expect(await affected(`delete from public.recipes where slug = '${slug}'`)).toBe(0);
        expect(
          await affected(
            `update public.recipe_ingredients set quantity = 1, unit = 'g' where recipe_id = ${theirs}`,
          ),
        ).toBe(0);
        expect(await affected(`delete from public.recipe_steps where recipe_id = ${theirs}`)).toBe(0);
      }
    });
    await as(client, anna, () =>
      expect(
        client.query(
          "insert into public.recipe_steps (recipe_id, position, instruction) select id, 2, 'Add too much salt.' from public.recipes where slug = 'bens-soup'",
        ),
      ).rejects.toMatchObject({ code: "42501" }),
    );
  });

  test("sees and changes their own pantry only", async () => {
    expect(await as(client, anna, () => column("select count(*)::int from public.pantry_items"))).toEqual([
      5,
    ]);
    expect(await as(client, ben, () => column("select count(*)::int from public.pantry_items"))).toEqual([1]);
    expect(await as(client, ben, () => affected("delete from public.pantry_items"))).toBe(1);
    expect(
      await as(client, ben, () =>
        affected(`update public.pantry_items set quantity = 1, unit = 'g' where user_id = '${ANNA}'`),
      ),
    ).toBe(0);
    const insertFor = (user: string) =>
      `insert into public.pantry_items (user_id, ingredient_id) select '${user}', id from public.ingredients where slug = 'salt'`;
    expect(await as(client, ben, () => affected(insertFor(BEN)))).toBe(1);
    await as(client, ben, () =>
      expect(client.query(insertFor(ANNA))).rejects.toMatchObject({ code: "42501" }),
    );
    await as(client, ben, () =>
      expect(client.query(`update public.pantry_items set user_id = '${ANNA}'`)).rejects.toMatchObject({
        code: "42501",
      }),
    );
  });

  test("saves recipes they can see, and cannot probe for hidden ones", async () => {
    const hidden = (await column("select id from public.recipes where slug = 'annas-draft'"))[0];
    const save = `insert into public.saved_recipes (recipe_id) values ('${hidden}')`;
    expect(await as(client, anna, () => affected(save))).toBe(1);
    await as(client, ben, () => expect(client.query(save)).rejects.toMatchObject({ code: "42501" }));
    expect(await as(client, anna, () => column("select count(*)::int from public.saved_recipes"))).toEqual([
      0,
    ]);
    expect(await as(client, ben, () => column("select rating from public.saved_recipes"))).toEqual([5]);
  });

  test("cannot write the catalogue", async () => {
    await as(client, anna, () =>
      expect(client.query("update public.ingredients set name = 'poison'")).rejects.toMatchObject({
        code: "42501",
      }),
    );
  });

  test("takes their pantry, recipes and bookmarks along when the account goes", async () => {
    await client.query("begin");
    try {
      await client.query(`delete from auth.users where id = '${BEN}'`);
      expect(await column(`select count(*)::int from public.pantry_items where user_id = '${BEN}'`)).toEqual([
        0,
      ]);
      expect(await column("select slug from public.recipes where slug = 'bens-soup'")).toEqual([]);
      expect(await column("select count(*)::int from public.saved_recipes")).toEqual([0]);
    } finally {
      await client.query("rollback");
    }
  });
});

describe("the service role", () => {
  test("reads and writes everything", async () => {
    await as(client, "service_role", async () => {
      expect(await column("select count(*)::int from public.recipes")).toEqual([4]);
      expect(await column("select count(*)::int from public.pantry_items")).toEqual([6]);
      expect(await affected("update public.ingredients set is_staple = true where slug = 'flour'")).toBe(1);
      expect(await affected("delete from public.recipes where slug = 'annas-draft'")).toBe(1);
    });
  });
});

describe("normalize_name", () => {
  test.each([
    ["  Crème-fraîche, 30 % ", "creme fraiche 30"],
    ["JALAPEÑO", "jalapeno"],
    ["Bœuf haché", "boeuf hache"],
    ["Weißkohl", "weisskohl"],
    ["baker’s yeast", "bakers yeast"],
    ["baker's  yeast", "bakers yeast"],
    ["ﬁne\u00a0salt", "fine salt"],
    ["お米", "お米"],
    ["...", ""],
  ])("%j becomes %j", async (name, normalized) => {
    expect((await client.query("select public.normalize_name($1) as result", [name])).rows).toEqual([
      { result: normalized },
    ]);
  });
});

describe("resolve_ingredient", () => {
  test.each([
    ["Aubergine", "aubergine", "name"],
    ["creme fraiche", "creme-fraiche", "name"],
    ["EGGPLANT", "aubergine", "alias"],
    ["egplant", "aubergine", "similar alias"],
    ["plain flower", "flour", "similar name"],
    ["whole mlk", "milk", "similar name"],
  ])("takes %j for %s, by its %s", async (term, slug, matchedBy) => {
    const { rows: found } = await client.query("select slug, matched_by from public.resolve_ingredient($1)", [
      term,
    ]);
    expect(found).toEqual([{ slug, matched_by: matchedBy }]);
  });

  test.each(["bicycle", "", "!?"])("takes %j for nothing", async (term) => {
    expect((await client.query("select * from public.resolve_ingredient($1)", [term])).rows).toEqual([]);
  });

  test("is there for visitors too", async () => {
    expect(
      await as(client, "anon", () => column("select slug from public.resolve_ingredient('eggplant')")),
    ).toEqual(["aubergine"]);
  });
});

describe("to_base_unit", () => {
  test.each([
    [1.5, "kg", "1500.0", "g"],
    [2, "l", "2000", "ml"],
    [3, "teaspoon", "15", "ml"],
    [2, "tablespoon", "30", "ml"],
    [4, "clove", "4", "clove"],
    [null, null, null, null],
  ])("turns %s %s into %s %s", async (quantity, unit, amount, base) => {
    const { rows: found } = await client.query("select amount, base from public.to_base_unit($1, $2)", [
      quantity,
      unit,
    ]);
    expect(found).toEqual([{ amount, base }]);
  });
});

describe("matching", () => {
  const owned = (...slugs: string[]) =>
    `array(select id from public.ingredients where slug = any ('{${slugs.join()}}'))`;

  test("scores the share of required ingredients; optional ones and staples do not count", async () => {
    expect(
      await as(client, "anon", () =>
        rows(
          `select slug, owned_count, required_count, score, missing from public.match_recipes(${owned("flour", "milk", "tomato")})`,
        ),
      ),
    ).toEqual([
      { slug: "bens-soup", owned_count: 1, required_count: 1, score: "1.000", missing: [] },
      { slug: "pancakes", owned_count: 2, required_count: 3, score: "0.667", missing: ["egg"] },
      {
        slug: "baked-aubergine",
        owned_count: 1,
        required_count: 3,
        score: "0.333",
        missing: ["aubergine", "basil"],
      },
    ]);
  });

  test("honours the least score and the number asked for, and offers nothing for nothing", async () => {
    expect(
      await column(`select slug from public.match_recipes(${owned("flour", "milk", "tomato")}, 0.5)`),
    ).toEqual(["bens-soup", "pancakes"]);
    expect(
      await column(`select slug from public.match_recipes(${owned("flour", "milk", "tomato")}, 0, 1)`),
    ).toEqual(["bens-soup"]);
    expect(await column("select slug from public.match_recipes('{}')")).toEqual([]);
    expect(await column(`select slug from public.match_recipes(${owned("salt", "creme-fraiche")})`)).toEqual(
      [],
    );
  });

  test("never shows another's draft", async () => {
    const sql = `select slug from public.match_recipes(${owned("aubergine")}) order by slug`;
    expect(await as(client, anna, () => column(sql))).toEqual(["annas-draft", "baked-aubergine"]);
    expect(await as(client, ben, () => column(sql))).toEqual(["baked-aubergine"]);
  });

  test("my pantry: what has expired does not count, what expires today does", async () => {
    expect(
      await as(client, anna, () => rows("select slug, missing from public.match_my_pantry(0.5)")),
    ).toEqual([
      { slug: "bens-soup", missing: [] },
      { slug: "pancakes", missing: ["egg"] },
      { slug: "baked-aubergine", missing: ["aubergine"] },
    ]);
    expect(await as(client, ben, () => column("select slug from public.match_my_pantry()"))).toEqual([
      "baked-aubergine",
    ]);
  });
});

describe("missing_ingredients", () => {
  const missing = (slug: string, servings = "null") =>
    rows(`
      select m.slug, m.state, m.required::float, m.owned::float, m.missing::float, m.unit
      from public.recipes r, public.missing_ingredients(r.id, ${servings}) m where r.slug = '${slug}'`);

  test("compares weights and volumes across units and adds up what is listed twice", async () => {
    expect(await as(client, anna, () => missing("pancakes"))).toEqual([
      { slug: "flour", state: "short", required: 200, owned: 150, missing: 50, unit: "g" },
      { slug: "egg", state: "absent", required: 3, owned: null, missing: 3, unit: "piece" },
    ]);
  });

  test("scales with the servings", async () => {
    expect(await as(client, anna, () => missing("pancakes", "2"))).toEqual([
      { slug: "egg", state: "absent", required: 1.5, owned: null, missing: 1.5, unit: "piece" },
    ]);
    expect(await as(client, anna, () => missing("pancakes", "10"))).toMatchObject([
      { slug: "flour", missing: 350 },
      { slug: "milk", state: "short", required: 1075, owned: 1000, missing: 75, unit: "ml" },
      { slug: "egg" },
    ]);
  });

  test("asks to check where units do not compare, and takes an unknown amount for enough", async () => {
    expect(await as(client, anna, () => missing("baked-aubergine"))).toEqual([
      { slug: "aubergine", state: "absent", required: 2, owned: null, missing: 2, unit: "piece" },
      { slug: "tomato", state: "check", required: 4, owned: null, missing: null, unit: "piece" },
    ]);
  });
});

describe("constraints refuse", () => {
  const ingredient = (slug: string, name: string) =>
    `insert into public.ingredients (slug, name, category, default_unit) values ('${slug}', '${name}', 'herb', 'g')`;
  const alias = (alias: string, locale: string, slug = "egg") =>
    `insert into public.ingredient_aliases (ingredient_id, locale, alias) select id, '${locale}', '${alias}' from public.ingredients where slug = '${slug}'`;
  const recipe = (change: Record<string, string>) => {
    const values: Record<string, string> = {
      slug: "'x-y'",
      title: "'Some Title'",
      description: "'Long enough.'",
      cuisine: "'british'",
      course: "'main'",
      difficulty: "'easy'",
      servings: "2",
      prep_minutes: "5",
      cook_minutes: "5",
      ...change,
    };
    return `insert into public.recipes (${Object.keys(values)}) values (${Object.values(values)})`;
  };
  const line = (position: string, quantity: string, unit: string) =>
    `insert into public.recipe_ingredients (recipe_id, position, ingredient_id, quantity, unit)
     select r.id, ${position}, i.id, ${quantity}, ${unit} from public.recipes r, public.ingredients i where r.slug = 'pancakes' and i.slug = 'egg'`;

  test.each([
    ["a slug with spaces", ingredient("two words", "two words"), "ingredients_slug_is_kebab_case"],
    ["a second ingredient of the same name", ingredient("egg-2", "Égg!"), "ingredients_normalized_name_key"],
    ["a name of punctuation", ingredient("dots", "..."), "ingredients_name_has_letters"],
    ["a name with a stray space", ingredient("chive", "chive "), "ingredients_name_is_trimmed"],
    [
      "an alias that means something else in another language",
      alias("TOMATE", "es"),
      "ingredient_aliases_mean_one_ingredient",
    ],
    ["the same alias twice in a language", alias("tomate", "fr", "tomato"), "ingredient_aliases_pkey"],
    ["a locale that is none", alias("oeuf", "french"), "ingredient_aliases_locale_is_bcp47"],
    ["a recipe for nobody", recipe({ servings: "0" }), "recipes_servings_are_sensible"],
    ["a recipe in no time", recipe({ prep_minutes: "0", cook_minutes: "0" }), "recipes_take_some_time"],
    ["negative minutes", recipe({ rest_minutes: "-1" }), "recipes_minutes_are_not_negative"],
    ["a cuisine in capitals", recipe({ cuisine: "'British'" }), "recipes_cuisine_is_kebab_case"],
    [
      "an author's second recipe of the same title",
      recipe({ title: "'PANCAKES'" }),
      "recipes_author_title_key",
    ],
    ["line zero", line("0", "1", "'piece'"), "recipe_ingredients_position_is_positive"],
    ["a quantity without a unit", line("9", "1", "null"), "recipe_ingredients_quantity_has_unit"],
    ["a negative quantity", line("9", "-1", "'piece'"), "recipe_ingredients_quantity_is_positive"],
    ["six stars", "update public.saved_recipes set rating = 6", "saved_recipes_rating_is_one_to_five"],
    [
      "the same packet twice",
      "insert into public.pantry_items (user_id, ingredient_id, quantity, unit, expires_on) select user_id, ingredient_id, quantity, unit, expires_on from public.pantry_items",
      "pantry_items_one_row_per_packet",
    ],
    [
      "removing an ingredient that a recipe needs",
      "delete from public.ingredients where slug = 'egg'",
      "recipe_ingredients_ingredient_id_fkey",
    ],
  ])("%s", async (_what, sql, constraint) => {
    await client.query("begin");
    try {
      await expect(client.query(sql)).rejects.toMatchObject({ constraint });
    } finally {
      await client.query("rollback");
    }
  });
});
