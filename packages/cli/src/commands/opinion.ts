import { registerCommands } from "../record/register-commands.js";

/** `mulu opinion template|audit` */
export const registerOpinion = registerCommands(
  "opinion",
  (texts) => texts.opinionCommands,
  async () => (await import("../opinion/opinion-kind.js")).opinionKind,
);
