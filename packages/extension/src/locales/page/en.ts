import type { PageTexts } from "./zh-CN.js";

export const en: PageTexts = {
  askBeforeSubmit: (problems) =>
    `${problems.length === 1 ? "One error of this form is" : `${problems.length} errors of this form are`} still open:\n\n${problems.map((problem) => `· ${problem}`).join("\n")}\n\nSend it all the same?`,
};
