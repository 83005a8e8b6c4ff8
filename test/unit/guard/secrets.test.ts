import { describe, expect, test } from "vitest";
import { secretForms } from "../../../src/guard/secret-forms.js";
import { scrub, secretsAmong } from "../../../src/guard/secrets.js";
import { AWKWARD_PASSWORDS, formsOf } from "../../support/awkward-passwords.js";

const url = (password: string): string =>
  `postgresql://postgres.ref:${password}@db.example.com:5432/postgres`;

describe("every form of a password is masked", () => {
  const passwords = [
    "hunter22!*'()",
    "p@ss/w#rd?",
    "100%25 sure",
    'quo"te\\d',
    "пароль-длинный",
    "a+b=c&d;e,f",
    "$&-$1-`x`",
  ];

  test.each(passwords)("%s", (password) => {
    const encoded = encodeURIComponent(password);
    for (const stored of [url(encoded), url(password), `${url(encoded)}\n`, `"${url(encoded)}"`]) {
      const secrets = secretForms(stored, []);
      const spoken = [
        stored,
        password,
        encoded,
        decodeURIComponent(encoded),
        JSON.stringify({ password }),
        new URL(url(encoded)).href,
        `password authentication failed, tried ${password}, or ${encoded}`,
      ].join("\n");
      const clean = scrub(spoken, secrets);
      for (const form of [password, encoded]) expect(clean).not.toContain(form);
      expect(clean).toContain("***");
    }
  });

  test("also in a URL that no parser can read, since its password is not escaped", () => {
    const clean = scrub("got 12/ab#cd?ef@gh", secretForms(url("12/ab#cd?ef@gh"), []));
    expect(clean).toBe("got ***");
  });

  test("also in libpq's key=value pairs and in a parameter", () => {
    expect(secretForms("host=h password=hunter22 user=u", [])).toContain("hunter22");
    expect(secretForms("host=h password='hun\\'ter 22'", [])).toContain("hun'ter 22");
    expect(secretForms("postgres://h/db?user=u&password=hunt%26er22", [])).toContain("hunt&er22");
  });
});

describe("an awkward password is hidden however it is written, and wherever it comes from", () => {
  test.each(AWKWARD_PASSWORDS)("%j", (password) => {
    const given = { url: undefined, tokens: [], others: [], env: {} };
    const escaped = url(encodeURIComponent(password));
    const quotes = `'${password.replace(/[\\']/g, "\\$&")}'`;
    for (const secrets of [
      secretsAmong({ ...given, url: escaped }),
      secretsAmong({ ...given, url: url(password) }),
      secretsAmong({ ...given, url: `postgres://u@h/db?password=${encodeURIComponent(password)}&sslmode=x` }),
      secretsAmong({ ...given, url: `postgres://u@h/db?password=${password}` }),
      secretsAmong({ ...given, url: `host=h password = ${quotes} user=u` }),
      secretsAmong({ ...given, url: `host=h password=${password.replace(/[\s\\']/g, "\\$&")} user=u` }),
      secretsAmong({ ...given, tokens: [password] }),
      secretsAmong({ ...given, env: { PGPASSWORD: password } }),
      secretsAmong({ ...given, env: { DATABASE_URL: escaped } }),
      secretsAmong({ ...given, others: [escaped] }),
    ]) {
      const forms = formsOf(password);
      const cut = forms.filter((form) => form.length > 4).map((form) => `"${form.slice(0, -1)}…"`);
      const shown = [...forms, ...forms.map((form) => `x${form}x`), ...cut].map((text) =>
        scrub(text, secrets),
      );
      expect(
        shown.filter((text) => !text.includes("***") || forms.some((form) => text.includes(form))),
      ).toEqual([]);
      const basic = Buffer.from(`postgres:${password}`).toString("base64");
      expect(scrub(basic, secrets)).toMatch(/\*\*\*.{0,4}$/);
    }
  });
});

test("what was cut short in the middle of a secret is hidden up to the cut", () => {
  const secrets = secretForms(url("hunter22-and-more"), []);
  expect(scrub('"hunter22-an…" and hun…', secrets)).toBe('"***…" and hun…');
});

test("secrets that overlap leave nothing of each other", () => {
  expect(scrub("abcdefgh", ["abcdef", "defgh"])).toBe("***");
  expect(scrub("aaaaa", ["aaaa"])).toBe("***");
});

test("a password of up to three characters is hidden with its user or its URL, and eats no words", () => {
  for (const password of ["e", "ab", "a b"]) {
    const secrets = secretForms(url(password), []);
    expect(scrub(`at ${url(password)} end`, secrets)).toBe("at *** end");
    expect(scrub(`postgres.ref:${password}@elsewhere`, secrets)).toBe("***elsewhere");
    expect(scrub("the table a b is absent", secrets)).toBe("the table a b is absent");
  }
});

test("each line of a secret of several lines is a mask of its own", () => {
  expect(secretForms(undefined, ["first line\nsecond line\r\nthird"])).toEqual(
    expect.arrayContaining(["first line", "second line", "third"]),
  );
});

test("neither the local stack's password nor anything short becomes a mask", () => {
  const forms = secretForms("postgresql://postgres:postgres@127.0.0.1:54322/postgres", ["abc", ""]);
  expect(forms).not.toContain("postgres");
  expect(forms.every((form) => form.length >= 4)).toBe(true);
  expect(scrub("the role postgres owns postgres.public", forms)).toBe(
    "the role postgres owns postgres.public",
  );
});

test("the longest form goes first, so that none leaves a rest behind", () => {
  const secrets = secretForms(url("hunter22"), ["hunter22-and-more"]);
  expect(scrub("hunter22-and-more", secrets)).toBe("***");
  expect(scrub(url("hunter22"), secrets)).toBe("***");
});

test("nothing to mask leaves the text alone", () => {
  expect(secretForms(undefined, [])).toEqual([]);
  expect(scrub("text", [""])).toBe("text");
});
