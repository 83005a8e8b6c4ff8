import { describe, expect, test } from "vitest";
import { readTarget, type Target } from "../../../src/database/target.js";

const REF = "abcdefghijklmnopqrst";
const POOLER = `aws-0-eu-central-1.pooler.supabase.com`;

function target(url: string, options?: { sslRootCert?: string }): Target {
  const reading = readTarget(url, options);
  if (reading.status !== "ok") throw new Error(reading.problems.map(({ message }) => message).join("; "));
  return reading.target;
}

function notices(url: string): readonly string[] {
  const reading = readTarget(url);
  return reading.status === "ok" ? reading.notices : [];
}

function problems(url: string): string[] {
  const reading = readTarget(url);
  return reading.status === "invalid"
    ? reading.problems.map(({ code, message }) => `${code}: ${message}`)
    : [];
}

describe("what stands behind the address", () => {
  test.each<[string, Partial<Target>]>([
    [
      "postgresql://postgres:postgres@127.0.0.1:54322/postgres",
      { kind: "loopback", tls: "off", port: 54322 },
    ],
    [
      "postgres://localhost/app",
      { kind: "loopback", host: "localhost", port: 5432, user: "postgres", password: "" },
    ],
    ["postgres://LOCALHOST./app", { kind: "loopback", host: "localhost" }],
    ["postgres://u:p@[::1]:5433/app", { kind: "loopback", host: "::1", port: 5433 }],
    ["postgres://u:p@[::ffff:127.0.0.1]/app", { kind: "loopback" }],
    ["postgres://u:p@127.8.9.10/app", { kind: "loopback" }],
    [
      "postgres://u:p@/app?host=/var/run/postgresql",
      { kind: "loopback", host: "/var/run/postgresql", database: "app" },
    ],
    ["postgres:///app?host=/run/pg&user=me", { kind: "loopback", host: "/run/pg", user: "me" }],
    ["postgres://u:p@%2Fvar%2Frun/app", { kind: "loopback", host: "/var/run" }],
    ["postgres://u:p@:5433/app?host=/run/pg", { kind: "loopback", host: "/run/pg" }],
    [
      `postgresql://postgres:pw@db.${REF}.supabase.co:5432/postgres`,
      { kind: "supabase-direct", tls: "verify" },
    ],
    [
      `postgresql://postgres.${REF}:pw@${POOLER}:5432/postgres`,
      { kind: "supabase-session-pooler", tls: "verify" },
    ],
    [
      `postgresql://postgres.${REF}:pw@AWS-0-EU-CENTRAL-1.pooler.SUPABASE.com./postgres`,
      { kind: "supabase-session-pooler", host: POOLER },
    ],
    ["postgres://u:p@db.example.com/app", { kind: "other", tls: "verify", database: "app" }],
    ["postgres://u:p@10.0.0.7/app", { kind: "other", tls: "verify" }],
    ["postgres://u:p@[2001:db8::1]/app", { kind: "other", host: "2001:db8::1" }],
    ["postgres://u:p@[::ffff:8.8.8.8]/app", { kind: "other" }],
    ["postgres://u:p@0.0.0.0/app", { kind: "other", tls: "verify" }],
    ["postgres://u:p@localhost.example.com/app", { kind: "other" }],
    ["postgres://u:p@127.0.0.1.example.com/app", { kind: "other" }],
    ["postgres://u:p@evil-pooler.supabase.com/app", { kind: "other" }],
    [`postgres://u:p@db.${REF}.supabase.co.example.com/app`, { kind: "other" }],
    ["postgres://u:p@bücher.example/app", { kind: "other", host: "xn--bcher-kva.example" }],
    ["POSTGRES://u:p@db.example.com", { kind: "other", database: "postgres", user: "u" }],
    ["postgres://u:p@db.example.com/my%20app/", { database: "my app" }],
    ["postgres://db.example.com/app?user=u&password=a%26b+c", { user: "u", password: "a&b+c" }],
  ])("%s", (url, expected) => {
    expect(target(url)).toMatchObject(expected);
  });
});

describe("Supabase's poolers", () => {
  test("the transaction pooler's port becomes the session pooler's, with a notice", () => {
    const url = `postgresql://postgres.${REF}:pw@${POOLER}:6543/postgres`;
    expect(target(url)).toMatchObject({ port: 5432, kind: "supabase-session-pooler" });
    expect(notices(url)).toEqual([expect.stringContaining("session pooler")]);
  });

  test("the dedicated pooler is refused with the way out", () => {
    const reading = readTarget(`postgresql://postgres:pw@db.${REF}.supabase.co:6543/postgres`);
    expect(reading).toMatchObject({ status: "invalid", problems: [{ code: "transaction-pooler" }] });
    expect(reading.status === "invalid" && reading.problems[0]?.hint).toContain("session pooler");
  });

  test("options=reference=… names the project as well as the user does", () => {
    const url = `postgresql://postgres:pw@${POOLER}:5432/postgres?options=reference%3D${REF}`;
    expect(target(url).user).toBe(`postgres.${REF}`);
    expect(notices(url)).toEqual([]);
  });

  test.each([
    [
      `postgresql://postgres:pw@${POOLER}:5432/postgres`,
      "bad-database-url: The pooler's user lacks the project's reference",
    ],
    [
      `postgresql://postgres.${REF}:pw@db.${REF}.supabase.co/postgres`,
      "bad-database-url: The database URL mixes the pooler's user with the direct address",
    ],
    [
      `postgresql://postgres:pw@${REF}.supabase.co/postgres`,
      "bad-database-url: The database URL leads to the project's API, not to its database",
    ],
  ])("%s", (url, problem) => {
    expect(problems(url)).toEqual([problem]);
  });

  test("elsewhere a transaction pooler is only suspected", () => {
    expect(notices("postgres://u:p@db.example.com:6543/app")).toEqual([
      expect.stringContaining("transaction pooler"),
    ]);
    expect(notices("postgres://u:p@db.example.com/app?pgbouncer=true")).toEqual([
      expect.stringContaining("transaction pooler"),
    ]);
  });

  test("everything that is wrong is told at once", () => {
    expect(problems(`"postgresql://postgres:[YOUR-PASSWORD]@db.${REF}.supabase.co:6543/postgres"`)).toEqual([
      "bad-database-url: The database URL stands in quotes",
      "bad-database-url: The database URL still holds a placeholder, such as the dashboard's for the password",
      expect.stringMatching(/^transaction-pooler: /),
    ]);
    expect(problems("postgres://db.example.com/app")).toHaveLength(2);
  });
});

describe("TLS", () => {
  test.each(["disable", "allow", "prefer", "no-verify"])(
    "sslmode=%s on another host is told not to hold",
    (mode) => {
      const url = `postgres://u:p@db.example.com/app?sslmode=${mode}`;
      expect(target(url).tls).toBe("verify");
      expect(notices(url)).toEqual([expect.stringContaining("always used and verified")]);
    },
  );

  test.each(["require", "verify-ca", "verify-full"])("sslmode=%s on another host needs no word", (mode) => {
    expect(notices(`postgres://u:p@db.example.com/app?sslmode=${mode}&supa=base-pooler.x`)).toEqual([]);
  });

  test("on loopback none is used, whatever the URL says", () => {
    expect(target("postgres://localhost/app?sslmode=require").tls).toBe("off");
    expect(notices("postgres://localhost/app?sslmode=require")).toEqual([
      expect.stringContaining("none is used"),
    ]);
    expect(notices("postgres://localhost/app?sslmode=disable")).toEqual([]);
  });

  test("the CA file comes from the input, else from the URL; `system` means none", () => {
    const url = "postgres://u:p@db.example.com/app?sslrootcert=%2Fetc%2Fca.pem";
    expect(target(url).caFile).toBe("/etc/ca.pem");
    expect(target(url, { sslRootCert: "/other.pem" }).caFile).toBe("/other.pem");
    expect(target("postgres://u:p@db.example.com/app?sslrootcert=system").caFile).toBeUndefined();
    expect(target("postgres://u:p@db.example.com/app", { sslRootCert: "" }).caFile).toBeUndefined();
  });
});

test("parameters that are not used are named, unless they may be a piece of a password", () => {
  const url = "postgres://localhost/app?schema=public&options=-c%20x%3D1&conect_timeout=1&connection_limit=1";
  const not = "Parameters of the database URL that are not used: schema, options,";
  expect(notices(url)).toEqual([`${not} conect_timeout.`]);
  expect(notices(`${url}&::x%0A=1`)).toEqual([`${not} conect_timeout, 1 unknown.`]);
  expect(notices(`${url}&password=x&hunter2=1`)).toEqual([`${not} 2 unknown.`]);
});
