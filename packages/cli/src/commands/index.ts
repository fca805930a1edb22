import { registerAudit } from "./audit.js";
import { registerCatalog } from "./catalog.js";
import { registerDeadline } from "./deadline.js";
import { registerDuties } from "./duties.js";
import { registerOpinion } from "./opinion.js";
import { registerRecord } from "./record.js";
import type { Register } from "./register.js";
import { registerWidget } from "./widget.js";

/** Every subcommand, in the order of the help. */
export const commands: readonly Register[] = [
  registerAudit,
  registerCatalog,
  registerRecord,
  registerOpinion,
  registerDeadline,
  registerDuties,
  registerWidget,
];
