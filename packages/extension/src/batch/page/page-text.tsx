import { webAddress } from "../../panel/web-address.js";
import { useBatchTools } from "./batch-tools.js";

/**
 * Text that comes from a page: kept to itself, so that a turn of writing direction in it turns nothing else, and named
 * as Chinese where this page isn't.
 */
export function PageText({ text }: { text: string }) {
  const { locale } = useBatchTools();
  return (
    <bdi dir="auto" lang={locale === "zh-CN" ? undefined : "zh-CN"}>
      {text}
    </bdi>
  );
}

/**
 * A page's title that leads to it, cut to a few lines; no link where the address is none of the web. The link itself is
 * cut: what is out of sight of it must not lie over what follows.
 */
export function PageLink({ url, text }: { url: string; text: string }) {
  const { texts } = useBatchTools();
  const address = webAddress(url);
  const shown = text === "" ? texts.preview.untitled : <PageText text={text} />;
  if (address === null) return <span class="cut">{shown}</span>;
  return (
    <a class="cut" href={address} target="_blank" rel="noreferrer noopener">
      {shown}
    </a>
  );
}
