import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/arguments.js";

const read = (line: string) => readArguments(line.split(" ").filter((word) => word !== ""));

it("flags are the inputs' names, with short ones for the common", () => {
  expect(
    read("migrate --environment staging --to 20240101000000 --adopt-renumbered --lock-timeout=2s"),
  ).toEqual({
    status: "asked",
    problems: [],
    asked: {
      operation: "migrate",
      inputs: {
        environment: "staging",
        "to-version": "20240101000000",
        "adopt-renumbered": "true",
        "lock-timeout": "2s",
      },
    },
  });
  expect(read("status --check --json --yes --no-color")).toMatchObject({
    status: "asked",
    problems: [],
    asked: { operation: "status", inputs: { "fail-on-drift": "true" } },
  });
  expect(read("status --fail-on-drift")).toEqual(read("status --check"));
  expect(read("migrate --to-version 1")).toEqual(read("migrate --to 1"));
});

it("lists may be given flag by flag", () => {
  expect(read("migrate --allow-destructive 1 --allow-destructive 2,3")).toMatchObject({
    asked: { inputs: { "allow-destructive": "1,2,3" } },
  });
});

it("an operation with its flags is read", () => {
  expect(read("reset --confirm x")).toMatchObject({ status: "asked", asked: { operation: "reset" } });
});

describe("mistakes", () => {
  it("a mistyped operation", () => {
    expect(read("migrat")).toEqual({
      status: "mistaken",
      problems: [{ code: "bad-input", message: "unknown command 'migrat'", hint: "Did you mean migrate?" }],
    });
  });

  it("mistyped flags, all at once", () => {
    expect(read("migrate --lock-timeot 5s --yes --enviroment=staging --nonsense --to 1")).toMatchObject({
      status: "asked",
      asked: { inputs: { "to-version": "1" } },
      problems: [
        { message: "unknown option '--lock-timeot'", hint: "Did you mean --lock-timeout?" },
        { message: "unknown option '--enviroment'", hint: "Did you mean --environment?" },
        { message: "unknown option '--nonsense'" },
      ],
    });
  });

  it.each([
    ["migrate --nonsense", "`db-ops migrate --help` shows its flags."],
    ["migrate --to", "`db-ops migrate --help` shows its flags."],
    ["reader-role", "`db-ops reader-role --help` shows its flags."],
    ["migrate --dry-run", "`db-ops plan` shows what migrate would do."],
    ["push", "`db-ops migrate` applies the pending migrations."],
    ["rollback", expect.stringContaining("docs/going-back.md")],
    ["nonsense", "`db-ops --help` shows the operations and their flags."],
  ])("where to go on after %s", (line, hint) => {
    expect(read(line)).toMatchObject({ problems: [{ hint }] });
  });

  it("repeats no secret", () => {
    for (const line of [
      "migrate --database-ulr=postgresql://u:secret@h/d",
      "migrate --database-ulr postgresql://u:secret@h/d",
      "postgresql://u:sec'ret@h/d",
      "migrate postgresql://u:secret@h/d",
    ]) {
      expect(JSON.stringify(read(line))).not.toMatch(/sec'?ret/);
    }
  });

  it("a flag of another operation", () => {
    expect(read("status --to 1")).toMatchObject({ problems: [{ message: "unknown option '--to'" }] });
  });

  it.each([
    ["migrate --to", "option '--to, --to-version <version>' argument missing"],
    ["status local", "too many arguments for 'status'. Expected 0 arguments but got 1."],
  ])("%s", (line, message) => {
    expect(read(line)).toMatchObject({ status: "mistaken", problems: [{ code: "bad-input", message }] });
  });

  it("nothing at all", () => {
    expect(read("")).toMatchObject({ status: "nothing", text: expect.stringContaining("Usage: db-ops") });
  });
});

describe("help", () => {
  it("shows operations, examples and exit statuses", () => {
    const help = read("--help");
    expect(help).toMatchObject({ status: "help" });
    expect("text" in help && help.text).toMatchInlineSnapshot(`
      "Usage: db-ops <operation> [flags]

      Database operations for Supabase Postgres.

      Options:
        -v, --version          print the version
        --no-color             plain text; so does NO_COLOR=1
        -h, --help             print help, also for one operation: db-ops migrate
                               --help

      Commands:
        status                 show every migration: applied, pending or drifted,
                               when, by whom
        plan                   show what migrate would do: what it locks, loses and
                               breaks
        migrate                apply the pending migrations, each exactly once
        seed                   run the seed files that are new or have changed
        reset                  drop everything, apply all migrations, seed: in one
                               transaction
        stamp                  show or change whose database it is, and how careful to
                               be
        reader-role [options]  print the SQL for a role that may read the history and
                               nothing else, for plan and status
        help [command]         display help for command

      Examples:
        db-ops status                                                  # the local stack
        db-ops status --environment production --check                 # exit 1 when anything is pending or has drifted
        db-ops status --json | jq .version.after                       # for programs
        db-ops plan                                                    # the local stack
        db-ops plan --environment production --fail-on danger          # exit 1 on what nobody acknowledged
        db-ops plan --offline                                          # no database at hand: all migrations as if for an empty one
        db-ops migrate                                                 # the local stack
        db-ops migrate --environment embedded                          # a Postgres from npm: no Docker, no project
        db-ops migrate --to 20240131120000                             # up to and including that version
        db-ops migrate --environment staging                           # the database that DATABASE_URL names
        db-ops seed                                                    # the local stack: all files, or none when one fails
        db-ops seed --transaction each                                 # what succeeds stays, file by file
        db-ops reset                                                   # the local stack; asks first, but on a terminal only
        db-ops reset --yes --environment embedded                      # no question, for scripts
        db-ops reset --environment staging --confirm "reset staging"   # one of the guarded-environments
        db-ops stamp --environment staging                             # whose database it is, by its own word
        db-ops stamp --environment production --tier protected         # more care is always to be had

      Exit status:
        0 done   1 failed, and what failed was rolled back   2 usage or configuration
        3 refused by a guard   4 unknown: run the same command again, it finds out
      "
    `);
  });

  it.each(["migrate --help", "help migrate", "migrate -h"])("%s", (line) => {
    expect(read(line)).toMatchObject({
      status: "help",
      text: expect.stringMatching(
        /--to, --to-version <version>[\s\S]*Examples:[\s\S]*--environment embedded/,
      ),
    });
  });

  it("prints the version", () => {
    expect(read("--version")).toMatchObject({
      status: "help",
      text: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});
