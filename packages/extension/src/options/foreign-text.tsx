import { useOptions } from "./options-tools.js";

/**
 * Text from pages and files: kept to itself, so that a turn of writing direction in it turns nothing else, and named as
 * Chinese where the page isn't.
 */
export function ForeignText({ text }: { text: string }) {
  const { locale } = useOptions();
  return (
    <bdi dir="auto" lang={locale === "zh-CN" ? undefined : "zh-CN"}>
      {text}
    </bdi>
  );
}
