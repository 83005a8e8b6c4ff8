import { expect, it } from "vitest";
import { type Comment, decide } from "../../../../src/github/comment/decide.js";
import type { Holding, News } from "../../../../src/github/comment/holding.js";
import { markersOf } from "../../../../src/github/comment/marker.js";

const SELF = "github-actions[bot]";
const subject = {
  environment: "production",
  databaseIdentity: "abcdefghijklmnopqrst/postgres",
  directory: "supabase",
  operation: "plan",
} as const;
const MARKERS = markersOf(subject);
const MARKER = MARKERS.forecast;
const BODY = `${MARKER}\nnew`;

function comment(id: number, body: string, author = SELF): Comment {
  return { id, author, body, url: `https://github.com/c/${id}` };
}

function actionOf(comments: readonly Comment[], news: News = "planned"): string {
  const body = (form: Holding | "mended"): string =>
    form === "mended" ? `${MARKERS.record}\nmended` : `${MARKERS[form]}\nnew`;
  const decision = decide(comments, SELF, { markers: MARKERS, news, body });
  if (!("comment" in decision)) return decision.action;
  const extra = decision.extra.map(({ id }) => ` -${id}`).join("");
  return `${decision.action} ${decision.comment.id}${extra}`;
}

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
  ["ours with a word that is none", [comment(7, MARKER.replace(" -->", " plan -->"))], "create"],
  ["the marker with something behind it", [comment(7, `${MARKER} x\nold`)], "create"],
  ["several of ours, in any order", [comment(9, BODY), comment(7, "x"), comment(8, BODY)], "keep 8 -9"],
  ["the oldest is not up to date", [comment(9, BODY), comment(8, `${MARKER}\nold`)], "update 8 -9"],
])("%s", (_name, comments, expected) => {
  expect(actionOf(comments)).toBe(expected);
});

const standing = (holding: Holding) => [comment(7, `${MARKERS[holding]}\nold`)];

it("where none is to be made, one that is there is kept up to date all the same", () => {
  expect(actionOf([], "nothing")).toBe("nothing");
  expect(actionOf([comment(5, BODY, "mallory")], "nothing")).toBe("nothing");
  expect(actionOf(standing("forecast"), "nothing")).toBe("update 7");
});

it("what is left as it is has its doubles removed all the same", () => {
  expect(actionOf([...standing("record"), comment(8, BODY)], "nothing")).toBe("keep 7 -8");
});

it("what mended a failure is a record, which the same run again finds there", () => {
  expect(actionOf(standing("failure"), "nothing")).toBe("update 7");
  expect(actionOf([comment(7, `${MARKERS.record}\nmended`)], "nothing")).toBe("keep 7");
});

it("the marker tells subjects apart, and plan and migrate not", () => {
  expect(MARKER).toMatch(/^<!-- db-ops:[0-9a-f]{32} -->$/);
  expect(markersOf({ ...subject, operation: "migrate" })).toEqual(MARKERS);
  expect(markersOf({ ...subject, directory: "./supabase/" })).toEqual(MARKERS);
  const others = [
    markersOf({ ...subject, operation: "seed" }),
    markersOf({ ...subject, environment: "staging" }),
    markersOf({ ...subject, directory: "apps/a/supabase" }),
    markersOf({ ...subject, databaseIdentity: "db.example.com:5432/postgres" }),
  ];
  expect(new Set([MARKERS, ...others].flatMap((markers) => Object.values(markers))).size).toBe(15);
});
