import { registerCommands } from "../record/register-commands.js";

/** `mulu record template|audit` */
export const registerRecord = registerCommands(
  "record",
  (texts) => texts.recordCommands,
  async () => (await import("../record/record-kind.js")).recordKind,
);
