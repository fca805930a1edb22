import { formToCsv } from "@mulu/catalog-core/export";
import { registerTemplateForm, registerTemplateJson } from "@mulu/catalog-core/records";
import { deliver } from "../catalog/deliver.js";
import { workbook } from "../catalog/workbook.js";
import { type Context, exitCode } from "../io.js";

export const templateFormats = ["xlsx", "csv", "json"] as const;

export interface TemplateCommand {
  format: (typeof templateFormats)[number];
  out: string | null;
}

/** `mulu record template`: a register to start from. */
export async function runTemplate({ format, out }: TemplateCommand, context: Context): Promise<number> {
  const form = registerTemplateForm(context.locale);
  const content =
    format === "json"
      ? registerTemplateJson()
      : format === "csv"
        ? formToCsv(form)
        : await workbook(({ formToXlsx }) => formToXlsx(form), context);
  await deliver(content, out, context);
  return exitCode.clean;
}
