import { useTeach } from "./teach-tools.js";

/** Words of a page or a file: kept to themselves, and named as Chinese where the panel isn't. */
export function PageWords({ text }: { text: string }) {
  const { locale } = useTeach();
  return (
    <bdi dir="auto" lang={locale === "zh-CN" ? undefined : "zh-CN"}>
      {text}
    </bdi>
  );
}
