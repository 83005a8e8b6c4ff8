import { APPROVAL_SCENARIOS } from "./approval-scenarios.js";
import { OPEN_SCENARIOS } from "./open-scenarios.js";
import { REQUEST_SCENARIOS } from "./request-scenarios.js";
import { RULE_SCENARIOS } from "./rule-scenarios.js";
import type { Scenario } from "./scenario.js";
import { TOKEN_SCENARIOS } from "./token-scenarios.js";

/** The gate's whole table. */
export const SCENARIOS: readonly Scenario[] = [
  ...OPEN_SCENARIOS,
  ...REQUEST_SCENARIOS,
  ...TOKEN_SCENARIOS,
  ...RULE_SCENARIOS,
  ...APPROVAL_SCENARIOS,
];
