import { usePanelTools } from "./panel-tools.js";

/**
 * Text that comes from a page: kept to itself, so that a turn of writing direction in it turns nothing else, and named
 * as Chinese where the panel isn't.
 */
export function PageText({ text }: { text: string }) {
  const { locale } = usePanelTools();
  return (
    <bdi dir="auto" lang={locale === "zh-CN" ? undefined : "zh-CN"}>
      {text}
    </bdi>
  );
}
