import type { Node } from "libpg-query";
import type { TransactionControl } from "./types.js";

const CONTROL: Readonly<Record<string, TransactionControl>> = {
  TRANS_STMT_BEGIN: "begin",
  TRANS_STMT_START: "begin",
  TRANS_STMT_COMMIT: "commit",
  TRANS_STMT_ROLLBACK: "rollback",
  TRANS_STMT_SAVEPOINT: "savepoint",
  TRANS_STMT_RELEASE: "savepoint",
  TRANS_STMT_ROLLBACK_TO: "savepoint",
  TRANS_STMT_PREPARE: "prepare",
  TRANS_STMT_COMMIT_PREPARED: "prepare",
  TRANS_STMT_ROLLBACK_PREPARED: "prepare",
};

/** What a statement does to transactions. `END` is a commit and `ABORT` a rollback to the grammar already. */
export function controlOf(node: Node): TransactionControl {
  if (!("TransactionStmt" in node)) return "none";
  return CONTROL[node.TransactionStmt.kind ?? "TRANS_STMT_BEGIN"] ?? "none";
}

/** `COMMIT AND CHAIN` and `ROLLBACK AND CHAIN`, which begin the next transaction at once. */
export function chains(node: Node): boolean {
  return "TransactionStmt" in node && node.TransactionStmt.chain === true;
}

/** Whether a setting outlives the transaction: `SET`, `RESET`, `SET ROLE`, or `set_config(…, false)`, which pg_dump writes. */
export function setsSession(node: Node): boolean {
  if ("VariableSetStmt" in node) {
    const { is_local: isLocal = false, kind, name } = node.VariableSetStmt;
    return !isLocal && !(kind === "VAR_SET_MULTI" && name !== "SESSION CHARACTERISTICS");
  }
  if (!("SelectStmt" in node)) return false;
  return (node.SelectStmt.targetList ?? []).some(isSetConfig);
}

/** What `SET check_function_bodies` leaves behind; `undefined` for other statements. */
export function bodyChecking(node: Node): boolean | undefined {
  if (!("VariableSetStmt" in node)) return undefined;
  const { name, args, kind } = node.VariableSetStmt;
  if (kind === "VAR_RESET_ALL") return true;
  if (name?.toLowerCase() !== "check_function_bodies") return undefined;
  const value = args?.[0];
  if (value === undefined || !("A_Const" in value)) return true;
  const { sval, ival } = value.A_Const;
  return sval === undefined
    ? ival?.ival !== undefined
    : !/^(?:off?|f(?:a(?:l(?:se?)?)?)?|no?|0)$/i.test(sval.sval ?? "");
}

function isSetConfig(target: Node): boolean {
  const call = "ResTarget" in target ? target.ResTarget.val : undefined;
  if (call === undefined || !("FuncCall" in call)) return false;
  const { funcname = [], args = [] } = call.FuncCall;
  const name = funcname.at(-1);
  if (name === undefined || !("String" in name) || name.String.sval !== "set_config") return false;
  const isLocal = args[2];
  return !(isLocal !== undefined && "A_Const" in isLocal && isLocal.A_Const.boolval?.boolval === true);
}
