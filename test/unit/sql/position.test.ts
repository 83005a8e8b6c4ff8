import { describe, expect, test } from "vitest";
import { excerptAt, offsetOfByte, offsetOfCodePoint, positionAt } from "../../../src/sql/position.js";

const TEXT = "a\r\nbé😀c\n\nlast";

describe("line and column", () => {
  test.each([
    ["a", 1, 1],
    ["b", 2, 1],
    ["c", 2, 4],
    ["last", 4, 1],
  ])("of %s", (word, line, column) => {
    expect(positionAt(TEXT, TEXT.indexOf(word))).toEqual({ line, column });
  });

  test("a byte order mark is no column", () => {
    expect(positionAt("\ufeffab\nc", 2)).toEqual({ line: 1, column: 2 });
    expect(positionAt("\ufeffab\nc", 4)).toEqual({ line: 2, column: 1 });
  });

  test("of the end and of an empty text", () => {
    expect(positionAt("a\n", 2)).toEqual({ line: 2, column: 1 });
    expect(positionAt("", 0)).toEqual({ line: 1, column: 1 });
  });
});

describe("the excerpt", () => {
  test("is the line without its end", () => {
    expect(excerptAt(TEXT, 0)).toBe("a");
    expect(excerptAt(TEXT, TEXT.indexOf("c"))).toBe("bé😀c");
    expect(excerptAt("\ufeffab", 1)).toBe("ab");
  });

  test("of a very long line is cut without splitting a character", () => {
    const excerpt = excerptAt(`${"😀".repeat(300)}`, 0);
    expect([...excerpt]).toHaveLength(241);
    expect(excerpt.endsWith("😀…")).toBe(true);
  });
});

test("positions of the server, in characters, become indexes", () => {
  const characters = [...TEXT];
  for (const [position] of characters.entries()) {
    const offset = offsetOfCodePoint(TEXT, position);
    expect(TEXT.slice(offset).startsWith(characters[position] ?? "")).toBe(true);
  }
  expect(offsetOfCodePoint(TEXT, 99)).toBe(TEXT.length);
  expect(offsetOfCodePoint("abc", 99)).toBe(3);
});

test("positions of the grammar, in bytes, become indexes", () => {
  for (const word of ["a", "b", "é", "😀", "c", "last"]) {
    const index = TEXT.indexOf(word);
    expect(offsetOfByte(TEXT, Buffer.byteLength(TEXT.slice(0, index)))).toBe(index);
  }
  expect(offsetOfByte(TEXT, 999)).toBe(TEXT.length);
});
