import { expect, test } from "vitest";
import { complaints } from "./reading.js";

const inDo = (body: string) => `select 1;\ndo $$\n${body}\n$$;`;

test.each([
  [
    "a misspelt statement",
    "begin\n  if a then\n    retrun 1;\n  end if;\n  retrun 2;\nend",
    '5:5 plpgsql-error: syntax error at or near "retrun"',
  ],
  [
    "SQL in it",
    "begin\n  perform 1;\n  update t set a = b wher x;\n  perform 2;\nend",
    '5:22 plpgsql-error: syntax error at or near "wher"',
  ],
  [
    "a missing END IF",
    "begin\n  if true then\n    null;\nend",
    "6:1 plpgsql-error: syntax error at end of input",
  ],
  [
    "a variable that is not declared",
    "begin\n  select 1 into nowhere;\nend",
    '4:17 plpgsql-error: "nowhere" is not a known variable',
  ],
  [
    "too few values for RAISE",
    "begin\n  raise notice 'a';\n  raise notice '% %', 1;\nend",
    "5:3 plpgsql-error: too few parameters specified for RAISE",
  ],
  [
    "a variable declared twice",
    "declare\n  a int;\n  a text;\nbegin end",
    '5:3 plpgsql-error: duplicate declaration at or near "a"',
  ],
  [
    "EXIT outside a loop",
    "begin\n  exit;\nend",
    "4:3 plpgsql-error: EXIT cannot be used outside a loop, unless it has a label",
  ],
  [
    "a quote that is not closed",
    "begin\n  perform 'a;\nend",
    "4:11 plpgsql-error: unterminated quoted string at or near \"'a;…",
  ],
])("%s is found where it stands", (_, body, expected) => {
  expect(complaints(inDo(body))).toEqual([expected]);
});

test("a function whose result does not fit its RETURN", () => {
  const text = "create function f() returns void language plpgsql as $$\nbegin\n  return 1;\nend $$";
  expect(complaints(text)).toEqual([
    "3:3 plpgsql-error: RETURN cannot have a parameter in function returning void",
  ]);
});

test("a body in plain quotes is found where it begins", () => {
  expect(complaints("do\n'begin perform ''a'' b c; end'")).toEqual([
    '2:2 plpgsql-error: syntax error at or near "c"',
  ]);
});

test("all bad bodies of a file are named", () => {
  expect(complaints(`${inDo("begn")}\n${inDo("begin x end")}`)).toHaveLength(2);
});
