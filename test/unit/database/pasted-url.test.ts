import { describe, expect, test } from "vitest";
import { readTarget } from "../../../src/database/target.js";

const REF = "abcdefghijklmnopqrst";

function problems(url: string): string[] {
  const reading = readTarget(url);
  return reading.status === "invalid"
    ? reading.problems.map(({ code, message }) => `${code}: ${message}`)
    : [];
}

describe("what people store besides or instead of the URL", () => {
  test.each(["\n", "  ", "\r\n", "\u200b", "\ufeff"])("%j around it is ignored", (space) => {
    expect(readTarget(`${space}postgres://u:pw@db.example.com/app${space}`)).toMatchObject({
      status: "ok",
      target: { password: "pw", database: "app" },
      notices: [],
    });
  });

  test.each<[string, RegExp]>([
    ["", /^no-database-url: .* is empty/],
    ["  \n", /^no-database-url: .* is empty/],
    ["'postgres://u:hunter22@db.example.com/app'", /quotes/],
    ["“postgres://u:hunter22@db.example.com/app”", /quotes/],
    ["`postgres://u:hunter22@db.example.com/app`", /quotes/],
    ["psql postgres://u:hunter22@db.example.com/app", /begins with psql/],
    ["psql -d postgres://u:hunter22@db.example.com/app", /begins with psql/],
    ["DATABASE_URL=postgres://u:hunter22@db.example.com/app", /variable's name/],
    ["export DATABASE_URL='postgres://u:hunter22@db.example.com/app'", /variable's name/],
    ["DATABASE_URL: postgres://u:hunter22@db.example.com/app", /variable's name/],
    [
      "DATABASE_URL=postgres://u:hunter22@db.example.com/app\nDIRECT_URL=postgres://u:hunter22@db.example.com/app",
      /more than one line/,
    ],
    ["postgres://u:hunt\ner22@db.example.com/app", /more than one line/],
    ["postgres://u:hunt\ter22@db.example.com/app", /cannot be read/],
    ["jdbc:postgresql://db.example.com/app?user=u&password=hunter22", /JDBC/],
    [`https://${REF}.supabase.co`, /web address/],
    ["https://supabase.com/dashboard/project/x?password=hunter22", /web address/],
    ["eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIn0.hunter22", /API key/],
    ["sb_secret_hunter22", /API key/],
    ["sbp_hunter22", /API key/],
    ["$DATABASE_URL", /nothing has put a value into/],
    [`\${DATABASE_URL}`, /nothing has put a value into/],
    [`\${{ secrets.DATABASE_URL }}`, /nothing has put a value into/],
    ["env(DATABASE_URL)", /nothing has put a value into/],
    ["***", /stand-in/],
    [REF, /project's reference/],
    ["postgres:u:hunter22@db.example.com/app", /lacks the \/\//],
    ["prisma+postgres://accelerate.example/?api_key=hunter22", /Prisma/],
    ["mysql://u:hunter22@db.example.com/app", /another kind/],
    ["host=db.example.com user=u password=hunter22", /key=value/],
    ["password=hunter22 host=db.example.com", /key=value/],
    ["db.example.com:5432/app", /does not begin with postgresql/],
    ["postgres://u:hunter22@one.example,two.example/app", /cannot be read/],
    ["postgres://u:hunter22@one.example:1,two.example:2/app", /cannot be read/],
    ["postgres://u:hunter22@db.example.com:99999/app", /cannot be read/],
    ["postgres://u:hunter22@db.example.com:0/app", /cannot be read/],
    ["postgres://u:hunter22@db example.com/app", /cannot be read/],
    ["postgres://u:hunter22@", /names no host/],
    ["postgres:///app", /names no host/],
    ["postgres://:hunter22@db.example.com/app", /names no user/],
    ["postgres://u@db.example.com/app", /no password/],
    ["postgres://u:[YOUR-PASSWORD]@db.example.com/app", /placeholder/],
    ["postgres://u:[YOUR_PASSWORD]@db.example.com/app", /placeholder/],
    ["postgres://u:%5BYOUR-PASSWORD%5D@db.example.com/app", /placeholder/],
    ["postgres://u:<password>@db.example.com/app", /placeholder/],
    ["postgres://u:YOUR-PASSWORD@db.example.com/app", /placeholder/],
    [`postgresql://postgres:hunter22@db.[YOUR-PROJECT-REF].supabase.co:5432/postgres`, /placeholder/],
  ])("%j", (url, expected) => {
    const found = problems(url);
    expect(found[0]).toMatch(expected);
    expect(JSON.stringify(readTarget(url))).not.toContain("hunter22");
  });
});
