import { shapes } from "@mulu/catalog-core/export";
import {
  auditOpinions,
  type OpinionDue,
  type OpinionReport,
  opinionForm,
  opinionHtml,
  opinionRegisterTexts,
  opinionTemplateForm,
  opinionTemplateJson,
  readOpinions,
} from "@mulu/catalog-core/opinions";
import type { Context } from "../io.js";
import { minuteInChina } from "../options/moment.js";
import { plain } from "../plain.js";
import type { RegisterKind } from "./register-kind.js";

/** Registers of public opinion (政务舆情台账). */
export const opinionKind: RegisterKind = {
  templateForm: opinionTemplateForm,
  templateJson: opinionTemplateJson,
  judge(value, now, locale) {
    const report = auditOpinions(readOpinions(value, locale), { now: minuteInChina(now), locale });
    return {
      report,
      rows: report.incidents,
      form: () => opinionForm(report, locale),
      html: () => opinionHtml(report, locale),
      more: (context) => dueLines(report.due, context) + countsLine(report, context),
    };
  },
};

const SHAPES = { overdue: shapes.error, unclear: shapes.review, waiting: shapes.info } as const;

/** What is to be done now, a line each; nothing where there is none. */
function dueLines(due: readonly OpinionDue[], { texts, locale }: Context): string {
  if (due.length === 0) return "";
  const { due: heading, dueLine, incident } = texts.opinionCommands;
  const { states, steps } = opinionRegisterTexts[locale].report.due;
  const lines = due.map(({ row, title, step, due, state }) => {
    const line = plain(dueLine(incident(row, title), steps[step], due));
    return `  ${SHAPES[state]} ${states[state]}  ${line}\n`;
  });
  return `\n${heading(due.length)}\n${lines.join("")}`;
}

/** How many were answered in time, late and so on, those that there are. */
function countsLine({ all }: OpinionReport, { texts, locale }: Context): string {
  const { states, open } = opinionRegisterTexts[locale].report.summary;
  const counts = [
    ...Object.entries(all.states).map(([state, count]) => [states[state as keyof typeof states], count] as const),
    [open, all.open] as const,
  ].filter(([, count]) => count > 0);
  if (counts.length === 0) return "";
  return `\n${counts.map(([name, count]) => `${name} ${count}`).join(texts.report.listSeparator)}\n`;
}
