import { expect, it } from "vitest";
import { type Comment, decide } from "../../../../src/github/comment/decide.js";
import { markerOf } from "../../../../src/github/comment/marker.js";

const SELF = "github-actions[bot]";
const subject = {
  environment: "production",
  databaseIdentity: "abcdefghijklmnopqrst/postgres",
  directory: "supabase",
  operation: "plan",
} as const;
const MARKER = markerOf(subject);
const BODY = `${MARKER}\nnew`;

function comment(id: number, body: string, author = SELF): Comment {
  return { id, author, body, url: `https://github.com/c/${id}` };
}

const actionOf = (comments: readonly Comment[], mayCreate = true): string => {
  const decision = decide(comments, SELF, { marker: MARKER, body: BODY, mayCreate });
  if (!("comment" in decision)) return decision.action;
  const extra = decision.extra.map(({ id }) => ` -${id}`).join("");
  return `${decision.action} ${decision.comment.id}${extra}`;
};

it.each<[string, readonly Comment[], string]>([
  ["none yet", [], "create"],
  ["one with another body", [comment(7, `${MARKER}\nold`)], "update 7"],
  ["one with this body", [comment(7, BODY)], "keep 7"],
  ["the same but for line ends and the end", [comment(7, `${MARKER}\r\nnew\r\n`)], "keep 7"],
  ["a stranger's", [comment(5, BODY, "mallory")], "create"],
  ["a stranger with a name like ours", [comment(5, BODY, "github-actions")], "create"],
  ["nobody's", [comment(5, BODY, "")], "create"],
  ["a stranger's before ours", [comment(5, BODY, "mallory"), comment(7, BODY)], "keep 7"],
  ["ours about something else", [comment(7, `<!-- db-ops:0 -->\n${MARKER}`)], "create"],
  ["ours that quotes the marker", [comment(7, `> ${MARKER}\n`), comment(8, `x\n${MARKER}`)], "create"],
  ["the marker with something behind it", [comment(7, `${MARKER} x\nold`)], "create"],
  ["several of ours, in any order", [comment(9, BODY), comment(7, "x"), comment(8, BODY)], "keep 8 -9"],
  ["the oldest is not up to date", [comment(9, BODY), comment(8, `${MARKER}\nold`)], "update 8 -9"],
])("%s", (_name, comments, expected) => {
  expect(actionOf(comments)).toBe(expected);
});

it("where none is to be made, one that is there is kept up to date all the same", () => {
  expect(actionOf([], false)).toBe("nothing");
  expect(actionOf([comment(5, BODY, "mallory")], false)).toBe("nothing");
  expect(actionOf([comment(7, `${MARKER}\nold`)], false)).toBe("update 7");
});

it("the marker tells subjects apart, and plan and migrate not", () => {
  expect(MARKER).toMatch(/^<!-- db-ops:[0-9a-f]{32} -->$/);
  expect(markerOf({ ...subject, operation: "migrate" })).toBe(MARKER);
  expect(markerOf({ ...subject, directory: "./supabase/" })).toBe(MARKER);
  const others = [
    markerOf({ ...subject, operation: "seed" }),
    markerOf({ ...subject, environment: "staging" }),
    markerOf({ ...subject, directory: "apps/a/supabase" }),
    markerOf({ ...subject, databaseIdentity: "db.example.com:5432/postgres" }),
  ];
  expect(new Set([...others, MARKER]).size).toBe(5);
});
