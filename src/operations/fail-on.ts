import { count } from "../count.js";
import type { Hazard } from "../hazards/types.js";
import type { Settings } from "../inputs.js";
import type { Problem } from "../problem.js";

/** `fail-on`: a problem when a hazard of that severity, or a worse one, is not acknowledged in its file. */
export function hazardsFound(hazards: readonly Hazard[], failOn: Settings["failOn"]): readonly Problem[] {
  if (failOn === "never") return [];
  const open = hazards.filter(({ acknowledged }) => !acknowledged);
  const dangers = open.filter(({ severity }) => severity === "danger").length;
  const warnings = failOn === "danger" ? 0 : open.filter(({ severity }) => severity === "warning").length;
  if (dangers + warnings === 0) return [];
  const found = [
    ...(dangers > 0 ? [count(dangers, "danger")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  return [
    {
      code: "hazards-found",
      message: `${found.join(" and ")} in what is pending`,
      hint: "Asked to fail on that. Take the safer rewrite, or say why it may run, right above the statement: `-- db-ops: allow <rule> <reason>`.",
    },
  ];
}
