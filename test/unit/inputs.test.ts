import { describe, expect, test } from "vitest";
import { parseInputs, type RawInputs, type Settings } from "../../src/inputs.js";
import type { Problem } from "../../src/problem.js";

function settings(raw: RawInputs): Settings {
  const parsed = parseInputs({ operation: "status", ...raw });
  if (parsed.status === "invalid") throw new Error(JSON.stringify(parsed.problems));
  return parsed.settings;
}

function problems(raw: RawInputs): readonly Problem[] {
  const parsed = parseInputs({ operation: "status", ...raw });
  return parsed.status === "invalid" ? parsed.problems : [];
}

function problem(raw: RawInputs): Problem {
  const found = problems(raw);
  expect(found).toHaveLength(1);
  return found[0] ?? { code: "crashed", message: "" };
}

describe("defaults", () => {
  const defaults: Settings = {
    operation: "status",
    environment: "local",
    databaseUrl: undefined,
    supabaseDirectory: "supabase",
    guardedEnvironments: [],
    confirm: undefined,
    tier: undefined,
    allowDestructive: [],
    outOfOrder: "refuse",
    adoptRenumbered: false,
    toVersion: undefined,
    transaction: undefined,
    lockTimeoutMs: 5_000,
    lockAttempts: 10,
    statementTimeoutMs: undefined,
    connectTimeoutMs: 30_000,
    waitForRunMs: 600_000,
    failOn: "never",
    offline: false,
    sarifFile: undefined,
    comment: "auto",
    githubToken: undefined,
    failOnDrift: false,
    sslRootCert: undefined,
    authData: undefined,
    restoreGrants: false,
    allowSelfApproval: false,
    allowAdminBypass: false,
    supabaseAccessToken: undefined,
    projectRef: undefined,
    requireBackup: undefined,
  };

  test("stand for what is not given", () => {
    expect(settings({})).toEqual(defaults);
  });

  test("stand for empty texts, which is what the runner passes for an unset input or secret", () => {
    const empty = Object.fromEntries(
      ["environment", "database-url", "lock-timeout", "comment", "confirm", "auth-data"].map((name) => [
        name,
        " \n",
      ]),
    );
    expect(settings(empty)).toEqual(defaults);
  });
});

test("everything can be set", () => {
  expect(
    settings({
      operation: "reset",
      environment: "Preview / web",
      "database-url": "postgresql://u:p@h/d\n",
      "supabase-directory": "apps/api/supabase",
      "guarded-environments": "staging, preview\nqa\tstaging",
      confirm: " reset staging ",
      "allow-destructive": "20240101000000,2",
      "out-of-order": "apply",
      "adopt-renumbered": "True",
      "to-version": "0042",
      transaction: "all",
      "lock-timeout": "500ms",
      "lock-attempts": "3",
      "statement-timeout": "1.5h",
      "connect-timeout": "5 s",
      "wait-for-run": "0",
      "fail-on": "danger",
      comment: "never",
      "github-token": "ghs_x",
      "fail-on-drift": "TRUE",
      "ssl-root-cert": "certs/prod.pem",
      "auth-data": "truncate",
      "restore-grants": "true",
      offline: "false",
      "sarif-file": "reports/plan.sarif",
      "allow-self-approval": "true",
      "allow-admin-bypass": "FALSE",
      "supabase-access-token": "sbp_x",
      "project-ref": "abcdefghijklmnopqrst",
      "require-backup": "7d",
    }),
  ).toEqual({
    operation: "reset",
    environment: "Preview / web",
    databaseUrl: "postgresql://u:p@h/d",
    supabaseDirectory: "apps/api/supabase",
    guardedEnvironments: ["staging", "preview", "qa"],
    confirm: "reset staging",
    allowDestructive: ["20240101000000", "2"],
    outOfOrder: "apply",
    adoptRenumbered: true,
    toVersion: "0042",
    transaction: "all",
    lockTimeoutMs: 500,
    lockAttempts: 3,
    statementTimeoutMs: 5_400_000,
    connectTimeoutMs: 5_000,
    waitForRunMs: 0,
    failOn: "danger",
    offline: false,
    sarifFile: "reports/plan.sarif",
    comment: "never",
    githubToken: "ghs_x",
    failOnDrift: true,
    sslRootCert: "certs/prod.pem",
    authData: "truncate",
    restoreGrants: true,
    allowSelfApproval: true,
    allowAdminBypass: false,
    supabaseAccessToken: "sbp_x",
    projectRef: "abcdefghijklmnopqrst",
    requireBackup: { ageMs: 604_800_000, always: false },
  });
});

test("offline is for plan: nothing else must take it for a dry run", () => {
  expect(settings({ operation: "plan", offline: "true" }).offline).toBe(true);
  for (const operation of ["migrate", "seed", "reset", "status"]) {
    expect(problems({ operation, offline: "true" })).toEqual([
      {
        code: "bad-input",
        message: 'offline: "true" is for plan alone',
        hint: `${operation} needs the database.`,
      },
    ]);
  }
});

test("a SARIF file is named like one, so that a slip does not write over a migration", () => {
  expect(problems({ operation: "plan", "sarif-file": "supabase/migrations/1_a.sql" })).toMatchObject([
    { message: expect.stringContaining("is not a SARIF file's name") },
  ]);
});

test("everything that is wrong is told at once, in the order of the inputs", () => {
  expect(
    problems({
      operation: "migrat",
      "lock-attempts": "many",
      "allow-destructive": "1 latest",
      comment: "always",
      "dry-run": "true",
      "lock-timout": "5s",
    }),
  ).toEqual([
    { code: "bad-input", message: 'There is no input "dry-run"', hint: "The README lists all inputs." },
    { code: "bad-input", message: 'There is no input "lock-timout"', hint: "Did you mean lock-timeout?" },
    {
      code: "bad-input",
      message: 'operation: "migrat" is not one of its values',
      hint: "Did you mean migrate? Allowed: plan, migrate, seed, reset, status, stamp.",
    },
    {
      code: "bad-input",
      message: 'allow-destructive: "latest" is not a version',
      hint: "A version is the digits that a migration's file name begins with.",
    },
    {
      code: "bad-input",
      message: 'lock-attempts: "many" is not a whole number in its range',
      hint: "Allowed: 1 to 1000.",
    },
    {
      code: "bad-input",
      message: 'comment: "always" is not one of its values',
      hint: "Allowed: auto, never.",
    },
  ]);
});

test("without an operation there is nothing to do", () => {
  expect(problem({ operation: "" })).toMatchObject({
    message: "The input operation is missing",
    hint: "Allowed: plan, migrate, seed, reset, status, stamp.",
  });
});

describe("what was meant", () => {
  test.each([
    ["paln", "plan"],
    ["stat", "status"],
    ["Migrate", "migrate"],
    ["migrates", "migrate"],
    ["sed", "seed"],
  ])("%s is probably %s", (typed, meant) => {
    expect(problem({ operation: typed }).hint).toMatch(`Did you mean ${meant}?`);
  });

  test.each(["deploy", "x", "p", "rm -rf"])("%s is nothing in particular", (typed) => {
    expect(problem({ operation: typed }).hint).not.toMatch("Did you mean");
  });
});

describe("durations", () => {
  test.each([
    ["10ms", 10],
    ["1.5s", 1_500],
    ["2m", 120_000],
    ["2 h", 7_200_000],
    ["1d", 86_400_000],
    ["0.0105s", undefined],
    ["1.0005s", undefined],
  ])("%s", (text, milliseconds) => {
    if (milliseconds === undefined)
      expect(problem({ "lock-timeout": text }).message).toContain("not a duration");
    else expect(settings({ "lock-timeout": text }).lockTimeoutMs).toBe(milliseconds);
  });

  test.each([
    "5 years",
    "-5s",
    "NaN",
    "Infinity",
    "5",
    "5.5",
    "1e3s",
    "5S",
    "five seconds",
    "5s 3m",
    "٣s",
    "none",
    "0",
  ])("%s is no lock timeout", (text) => {
    expect(problem({ "lock-timeout": text })).toMatchObject({ code: "bad-input", hint: expect.any(String) });
  });

  test("a bare number is ambiguous, and the hint says what to add", () => {
    expect(problem({ "connect-timeout": "30" })).toMatchObject({
      message: 'connect-timeout: "30" has no unit',
      hint: "Add ms, s, m, h or d, such as 500ms or 5m.",
    });
  });

  test.each([
    ["lock-timeout", "9ms", "At least 10ms."],
    ["lock-timeout", "25d", "At most 24d."],
    ["statement-timeout", "999999999d", "At most 24d."],
    ["connect-timeout", "2h", "At most 1h."],
    ["require-backup", "1s", "At least 1m."],
  ])("%s of %s is out of bounds", (name, text, hint) => {
    expect(problem({ [name]: text }).hint).toBe(hint);
  });

  test("none and 0 mean no limit for statements, and no waiting for another run", () => {
    for (const text of ["none", "0"]) {
      const read = settings({ "statement-timeout": text, "wait-for-run": text });
      expect(read).toMatchObject({ statementTimeoutMs: undefined, waitForRunMs: 0 });
    }
    expect(settings({ "require-backup": "off" }).requireBackup).toBeUndefined();
    expect(settings({ "require-backup": "24h always" }).requireBackup).toEqual({
      ageMs: 86_400_000,
      always: true,
    });
  });
});

test.each(["yes", "1", "on", "tRUE", "TRUE!", "y"])("%s is no boolean in YAML 1.2", (text) => {
  expect(problem({ "fail-on-drift": text })).toMatchObject({ hint: "Allowed: true, false." });
});

describe("names", () => {
  test.each(["prod;drop", "a,b", "it's", "`x`", "a\\b", "x\u0000", "x\u202ey", "a\nb", "x".repeat(256)])(
    "%j is no environment's name",
    (environment) => {
      expect(problem({ environment }).message).toMatch(/^environment: /);
    },
  );

  test("a path or a list with what cannot be seen is refused", () => {
    expect(problem({ "supabase-directory": "supa\u200bbase" }).message).toBe(
      'supabase-directory: "supa\\u{200b}base" holds a character that cannot be seen',
    );
    expect(problem({ "guarded-environments": "staging qa\u0007" }).message).toContain('"qa\\u{7}"');
  });

  test.each(["latest", "20240101_a", "-1", "1.0", "0x1"])("%s is no version", (text) => {
    expect(problem({ "to-version": text }).message).toContain("is not a version");
  });

  test("a project's reference has twenty small letters", () => {
    expect(problem({ "project-ref": "https" }).hint).toContain("20 small letters");
  });
});

describe("values in messages", () => {
  test("long and hostile ones are cut and escaped", () => {
    expect(problem({ comment: `::error::\u001b[2J\n${"x".repeat(500)}` }).message).toBe(
      `comment: "::error::\\u{1b}[2J\\n${"x".repeat(65)}…" is not one of its values`,
    );
  });

  const password = "correct-horse-battery";
  test.each([
    ["a URL in the wrong input", { comment: "postgresql://u:p@h/d" }],
    ["a GitHub token", { transaction: "ghp_abc" }],
    ["a Supabase token", { "project-ref": "sbp_abc" }],
    ["a JSON web token", { environment: "eyJhbGciOi;x" }],
    ["a part of a secret", { "database-url": `postgresql://u:${password}@h/d`, comment: password }],
    ["a list that holds a secret", { "github-token": "t0ken!", "allow-destructive": "1 xt0ken!x" }],
  ])("%s is not shown", (_, raw) => {
    const { message, hint } = problem(raw);
    expect(message).toContain("the value (not shown, it may be a secret)");
    for (const text of Object.values<string>(raw)) {
      for (const part of text.split(" ").filter((each) => each.length > 2)) {
        expect(`${message} ${hint}`).not.toContain(part);
      }
    }
  });

  test("a short word that happens to be part of a secret is shown", () => {
    expect(problem({ "database-url": "postgresql://u:p@db.example.com/d", comment: "db" }).message).toContain(
      '"db"',
    );
  });
});
