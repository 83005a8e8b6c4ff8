import { parseSql } from "../sql/grammar.js";
import { nextSignificant } from "../sql/lexer.js";

/** What PL/pgSQL's EXECUTE runs when it is a constant: that is as good as the statement itself. */
export function executedConstant(words: string): string | undefined {
  const answer = parseSql(`SELECT ${expressionOf(words)}`);
  const tree = answer.status === "ok" ? answer.trees[0]?.node : undefined;
  const target = tree !== undefined && "SelectStmt" in tree ? tree.SelectStmt.targetList?.[0] : undefined;
  const value = target !== undefined && "ResTarget" in target ? target.ResTarget.val : undefined;
  return value !== undefined && "A_Const" in value ? value.A_Const.sval?.sval : undefined;
}

/** Without the INTO and USING that may follow it; those within the string are its own. */
function expressionOf(words: string): string {
  for (
    let token = nextSignificant(words, 0);
    token !== undefined;
    token = nextSignificant(words, token.end)
  ) {
    if (/^(?:into|using)$/i.test(words.slice(token.start, token.end))) return words.slice(0, token.start);
  }
  return words;
}
