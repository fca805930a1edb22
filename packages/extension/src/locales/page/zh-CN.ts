/** What is said in the page itself, in the panel's language. */
export interface PageTexts {
  /** Before a form is sent. */
  askBeforeSubmit(problems: readonly string[]): string;
}

export const zhCN: PageTexts = {
  askBeforeSubmit: (problems) =>
    `表单还有${problems.length}个错误没有处理：\n\n${problems.map((problem) => `· ${problem}`).join("\n")}\n\n仍要提交吗？`,
};
