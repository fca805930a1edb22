import { formToCsv } from "@mulu/catalog-core/export";
import { deliver } from "../catalog/deliver.js";
import { workbook } from "../catalog/workbook.js";
import { type Context, exitCode } from "../io.js";
import type { RegisterKind } from "./register-kind.js";

export const templateFormats = ["xlsx", "csv", "json"] as const;

export interface TemplateCommand {
  format: (typeof templateFormats)[number];
  out: string | null;
}

/** `mulu record template`, `mulu opinion template`: a register to start from. */
export async function runTemplate(
  kind: RegisterKind,
  { format, out }: TemplateCommand,
  context: Context,
): Promise<number> {
  const form = kind.templateForm(context.locale);
  const content =
    format === "json"
      ? kind.templateJson()
      : format === "csv"
        ? formToCsv(form)
        : await workbook(({ formToXlsx }) => formToXlsx(form), context);
  await deliver(content, out, context);
  return exitCode.clean;
}
