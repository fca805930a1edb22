import {
  auditRegister,
  readRegister,
  registerForm,
  registerHtml,
  registerTemplateForm,
  registerTemplateJson,
} from "@mulu/catalog-core/records";
import { dayInChina } from "../options/moment.js";
import type { RegisterKind } from "./register-kind.js";

/** Registers of documents (文件台账). */
export const recordKind: RegisterKind = {
  templateForm: registerTemplateForm,
  templateJson: registerTemplateJson,
  judge(value, now, locale) {
    const report = auditRegister(readRegister(value, locale), { today: dayInChina(now), locale });
    return {
      report,
      rows: report.documents,
      form: () => registerForm(report, locale),
      html: () => registerHtml(report, locale),
      more: () => "",
    };
  },
};
