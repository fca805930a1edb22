import { registerCommands } from "../register/register-commands.js";

/** `mulu opinion template|audit` */
export const registerOpinion = registerCommands(
  "opinion",
  (texts) => texts.opinionCommands,
  async () => (await import("../register/opinion-kind.js")).opinionKind,
);
