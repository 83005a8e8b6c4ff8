import { describe, expect, it } from "vitest";
import {
  forLog,
  forMarkdownBlock,
  forMarkdownInline,
  forMarkdownLink,
  forMarkdownProse,
  forMermaid,
  forTerminal,
  oneLine,
} from "../../../src/report/escape.js";
import { runnerCommands } from "../../support/runner-commands.js";

const ESC = "\u001b";

/** Texts that somebody might put into a NOTICE, a file name or a branch name. */
const HOSTILE = [
  "::set-output name=result::forged",
  "  \t::add-mask::a",
  "\u00a0\u2003::error::no-break and em spaces are white space to .NET",
  "fine\n::stop-commands::token",
  "fine\r::stop-commands::token",
  "fine\r\n::stop-commands::token",
  "fine\u2028::stop-commands::token",
  "fine\u0085::stop-commands::token",
  "##[add-mask]a",
  "text ##[set-output name=result]forged",
  "###[error]x",
  "##\u200b[error]x",
  "#\u0000#[error]x",
  ":\u200b:error::x",
  ":\u0000:error::x",
  `${ESC}[0m::error::x`,
  `:${ESC}[0m:error::x`,
  `${ESC}]0;title\u0007::error::x`,
  "\ufeff::error::x",
  "\u202e::error::x",
  ":::error::x",
  "::::error::x",
  "\n\n\n::error::x",
  "\ud800::error::x",
];

const PIECES = [
  ":",
  "::",
  "#",
  "##",
  "[",
  "##[",
  "]",
  " ",
  "\t",
  "\n",
  "\r",
  "\r\n",
  "error",
  "add-mask::",
  "\u0000",
  "\u200b",
  "\u2028",
  "\u0085",
  "\u00a0",
  "\ufeff",
  `${ESC}[31m`,
  `${ESC}]8;;http://x\u0007`,
  ESC,
  "\u009b",
  "`",
  "```",
  "\n```\n",
  "<",
  ">",
  "</code>",
  "|",
  "@octocat",
  "![a](http://x)",
  "é",
  "😀",
  "\ud83d",
];

/** What no medium may be given: controls but tab and line feed, format characters, odd line ends, half surrogates. */
const UNSEEN = /[^\P{Cc}\t\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Those of many random texts for which the property does not hold. */
function failing(holds: (text: string) => boolean): string[] {
  return [...randomTexts(PIECES, 20_000)].filter((text) => !holds(text));
}

/** A small generator with a seed of its own, so that a failure can be repeated. */
function* randomTexts(pieces: readonly string[], howMany: number): Generator<string> {
  let state = 20_261_103;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let index = 0; index < howMany; index += 1) {
    yield Array.from({ length: next(12) }, () => pieces[next(pieces.length)] ?? "").join("");
  }
}

it("the runner's imitation sees commands", () => {
  expect(runnerCommands(" ::add-mask::x\n::error file=a%2Cb,line=3::it%0Afails\na ##[group]b")).toEqual([
    { command: "add-mask", properties: {}, value: "x" },
    { command: "error", properties: { file: "a,b", line: "3" }, value: "it\nfails" },
    { command: "group", properties: {}, value: "b" },
  ]);
});

describe("forLog", () => {
  it.each(HOSTILE)("lets no command through: %j", (text) => {
    expect(runnerCommands(forLog(text))).toEqual([]);
  });

  it("lets no command through, whatever the pieces", () => {
    expect(failing((text) => runnerCommands(forLog(text)).length === 0)).toEqual([]);
    expect(failing((text) => runnerCommands(`  ${forLog(text)}`).length === 0)).toEqual([]);
    expect(failing((text) => !UNSEEN.test(forLog(text)))).toEqual([]);
  });

  it("changes nothing when used twice", () => {
    expect(failing((text) => forLog(forLog(text)) === forLog(text))).toEqual([]);
  });

  it("keeps what is harmless", () => {
    const text = "select 'a'::text, array[1]  -- ## [x] \"ü\" 漢字 😀\n\tindented";
    expect(forLog(text)).toBe(text);
  });

  it("is quick with many blank lines", () => {
    const text = "\n".repeat(200_000);
    expect(forLog(text)).toBe(text);
  });
});

describe("forTerminal", () => {
  it.each([
    [`${ESC}[2J${ESC}[1;1Hcleared`, "cleared"],
    [`${ESC}]0;new title\u0007kept`, "kept"],
    [`${ESC}]8;;http://evil${ESC}\\link${ESC}]8;;${ESC}\\`, "link"],
    ["\u009b31mred", "red"],
    ["user\u202etxt.sql", "usertxt.sql"],
    ["back\b\b\bspace", "backspace"],
    ["over\rwritten", "over\nwritten"],
    [`${ESC}]0;never ended\nnext line`, "\nnext line"],
    ["tab\tkept", "tab\tkept"],
  ])("%j becomes %j", (text, shown) => {
    expect(forTerminal(text)).toBe(shown);
  });

  it("leaves nothing that steers a terminal, whatever the pieces", () => {
    expect(failing((text) => !UNSEEN.test(forTerminal(text)))).toEqual([]);
  });
});

describe("forMarkdownInline", () => {
  it("shows punctuation as entities, so that nothing in it is markdown or HTML", () => {
    expect(forMarkdownInline("<b>@a|`[x](y)")).toBe(
      "<code>&#60;b&#62;&#64;a&#124;&#96;&#91;x&#93;&#40;y&#41;</code>",
    );
  });

  it("shows what cannot be seen", () => {
    expect(forMarkdownInline("a\u202eb\nc\u200b")).toBe(
      "<code>a&#92;u&#123;202e&#125;b&#92;nc&#92;u&#123;200b&#125;</code>",
    );
  });

  it("has no character that means anything, whatever the pieces", () => {
    const isPlain = (text: string): boolean => {
      const inner = forMarkdownInline(text).replace(/^<code>|<\/code>$/g, "");
      return /^[\p{L}\p{N}\p{So}\p{Zs}…]*$/u.test(inner.replace(/&#\d+;/g, ""));
    };
    expect(failing(isPlain)).toEqual([]);
  });

  it("is cut at 200 characters, never within one", () => {
    const inner = forMarkdownInline("😀".repeat(300)).replace(/<\/?code>/g, "");
    expect([...inner]).toHaveLength(200);
    expect(inner.endsWith("😀…")).toBe(true);
  });
});

describe("forMarkdownBlock", () => {
  it("has a fence longer than any inside", () => {
    expect(forMarkdownBlock("a\n`````\nb")).toBe("``````text\na\n`````\nb\n``````");
  });

  it("cannot be left, whatever the pieces", () => {
    const isClosed = (text: string): boolean => {
      const [first = "", ...rest] = forMarkdownBlock(text).split("\n");
      const fence = first.replace("text", "");
      return rest.pop() === fence && rest.every((line) => !line.includes(fence));
    };
    expect(failing(isClosed)).toEqual([]);
  });
});

it("oneLine joins lines", () => {
  expect(oneLine("a  \r\n  b\n\nc\n")).toBe("a b c");
});

describe("a sentence in markdown keeps its words, and shows names as code", () => {
  const read = (text: string): string =>
    forMarkdownProse(text).replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

  it.each([
    ["Dropping public.users deletes its rows.", "Dropping <code>public.users</code> deletes its rows."],
    ["Put it back (`git log -p`) now.", "Put it back (<code>git log -p</code>) now."],
    ["It reads 1.2 GB (about 3,000,000 rows).", "It reads 1.2 GB (about 3,000,000 rows)."],
    ["20240101000000 was applied", "<code>20240101000000</code> was applied"],
    [
      "a deadbeef of @bob and @eve, no?",
      "a <code>deadbeef</code> of <code>@bob</code> and <code>@eve</code>, no?",
    ],
    [
      "so f.g(a, 'b'), or (if f.g(a, 'b')) not",
      "so <code>f.g(a, 'b')</code>, or (if <code>f.g(a, 'b')</code>) not",
    ],
    ["two\nlines\tand  blanks", "two lines and blanks"],
    ["cut `here", "cut <code>`here</code>"],
  ])("%j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("and no list, heading or quote at its start", () => {
    for (const text of ["1. one", "- one", "# one", "> one", "* one", "+ one", "=== x", "    x"])
      expect(forMarkdownProse(text)).toMatch(/^(?:&#|<code>|\d|x)/);
    expect(forMarkdownProse("1. one")).toBe("1&#46; one");
  });
});

it("a link leads to an address that markdown cannot misread, else nowhere", () => {
  expect(forMarkdownLink("a", "https://github.com/a%20b#L1")).toBe(
    "[<code>a</code>](https://github.com/a%20b#L1)",
  );
  for (const url of ["https://x/a)b", "https://x/a b", "javascript:alert(1)", "https://x/<", "https://x/\n"])
    expect(forMarkdownLink("a", url)).toBe("<code>a</code>");
});

it("a label in a diagram has nothing that a diagram could read", () => {
  expect(forMermaid("2024_a: crit, 0;\n%%{init}%% #35; -->")).toBe("2024_a_ crit_ 0_____init___ _35_ --_");
  expect(forMermaid("x".repeat(100))).toHaveLength(60);
});
