import { PageText } from "./page-text.js";
import { webAddress } from "./web-address.js";

/** An address or any other text of a page; only web addresses become links. */
export function WebLink({ text }: { text: string }) {
  const address = webAddress(text);
  if (address === null) return <PageText text={text} />;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      <PageText text={text} />
    </a>
  );
}
