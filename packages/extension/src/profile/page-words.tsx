import { useManaging } from "./manage-tools.js";

/** Words of a page or a file: kept to themselves, and named as Chinese where the panel isn't. */
export function PageWords({ text }: { text: string }) {
  const { locale } = useManaging();
  return (
    <bdi dir="auto" lang={locale === "zh-CN" ? undefined : "zh-CN"}>
      {text}
    </bdi>
  );
}

/** Such words in the middle of a sentence of ours. */
export function Sentence({ of, words }: { of: (words: string) => string; words: string }) {
  const [before, ...after] = of("\u0000").split("\u0000");
  return (
    <>
      {before}
      <PageWords text={words} />
      {after.join("")}
    </>
  );
}
