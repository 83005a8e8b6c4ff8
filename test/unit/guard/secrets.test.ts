import { describe, expect, test } from "vitest";
import { scrub, secretForms } from "../../../src/guard/secrets.js";

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
