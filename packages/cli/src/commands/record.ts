import { registerCommands } from "../register/register-commands.js";

/** `mulu record template|audit` */
export const registerRecord = registerCommands(
  "record",
  (texts) => texts.recordCommands,
  async () => (await import("../register/record-kind.js")).recordKind,
);
