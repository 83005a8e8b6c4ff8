import { describe, expect, test } from "vitest";
import { readTarget, type Target } from "../../../src/database/target.js";

const REF = "abcdefghijklmnopqrst";
const POOLER = "aws-0-eu-central-1.pooler.supabase.com";

function target(url: string): Target {
  const reading = readTarget(url);
  if (reading.status !== "ok") throw new Error(reading.problems.map(({ message }) => message).join("; "));
  return reading.target;
}

describe("awkward passwords", () => {
  const AWKWARD = [
    ...[
      "hash#inside",
      "slash/inside",
      "question?inside",
      "at@inside",
      "two@at@signs",
      "colon:inside",
      "percent%inside",
    ],
    ...[
      "100%",
      "%41%42",
      "%zz",
      "sp ace",
      "quo'te",
      'dou"ble',
      "back\\slash",
      "back`tick",
      "dol$lar$1$&",
      "ampers&and",
    ],
    ...[
      "plus+plus",
      "equals=sign",
      "semi;colon",
      "com,ma",
      "pipe|pipe",
      "<angle>",
      "[brackets]",
      "{curly}",
      "ca^ret",
      "til~de",
    ],
    ...[
      "exclaim!ation",
      "star*star",
      "(round)",
      "ümläut€",
      "пароль",
      "密码密码",
      "🔑🔑🔑",
      "12/34",
      "12#34",
      "12?34",
      "12@34/56#78",
    ],
    ...["//double//slash", "@start", "end@", "#start", "end#", "/start", "?", ":::", "p@ss:w/rd?#[]%"],
  ];

  test.each(AWKWARD)("%s, escaped, is read as it is", (password) => {
    const url = `postgresql://postgres.${REF}:${encodeURIComponent(password)}@${POOLER}:5432/postgres`;
    expect(target(url)).toMatchObject({
      password,
      user: `postgres.${REF}`,
      host: POOLER,
      database: "postgres",
    });
    expect(target(`postgresql://localhost/app?password=${encodeURIComponent(password)}`).password).toBe(
      password,
    );
  });

  // What may be left to itself, by the standard for URLs.
  const HARMLESS = /^[^#/?%]*$/;

  test.each(AWKWARD)("%s, not escaped, is either read as it is or refused, and shown nowhere", (password) => {
    for (const host of [`${POOLER}:6543`, "db.example.com:5432", `db.${REF}.supabase.co:6543`]) {
      const url = `postgresql://postgres.${REF}:${password}@${host}/postgres?sslmode=disable&schema=x`;
      const reading = readTarget(url);
      if (reading.status === "ok") {
        // `%41` is an escape to every reader of URLs.
        const expected = HARMLESS.test(password) ? password : decodeURIComponent(password);
        expect(reading.target.password).toBe(expected);
        expect(host).toContain(reading.target.host);
      }
      const shown = JSON.stringify(reading.status === "ok" ? reading.notices : reading.problems);
      for (const piece of password.split(/[#/?@:]/).filter((part) => part.length >= 4)) {
        // The hint's own examples of escapes are no leak.
        expect(shown.replace(/# is %23.*?%20/, "")).not.toContain(piece);
      }
      expect(shown).not.toContain(url);
      expect(shown).not.toContain(REF);
    }
  });
});
