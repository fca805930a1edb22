import { useOptions } from "./options-tools.js";

/** Takes a decision back; its row goes, so the focus goes to the heading. */
export function TakeBackButton({ what, act }: { what: string; act: () => Promise<void> }) {
  const { texts, run } = useOptions();
  const takeBack = async () => {
    if (await run(act, texts.decisions.done)) document.querySelector<HTMLElement>("h2[tabindex]")?.focus();
  };
  return (
    <button type="button" aria-label={texts.decisions.takeBackNamed(what)} onClick={() => void takeBack()}>
      {texts.decisions.takeBack}
    </button>
  );
}
