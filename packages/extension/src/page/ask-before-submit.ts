/** What buttons say that send a form on; saving a draft isn't sending it on. */
const SENDS =
  /^(?:(?:确认|立即|直接)?(?:提交|发布|发表|签发|上报)(?:审核|审批|信息|文章|内容)?|(?:保存|提交)并(?:提交|发布|审核)|提?送审(?:核|批)?|publish(?:now)?|submit)$/i;
const LONGEST = 20;
/** Milliseconds in which what a confirmed click sets off is let through. */
const AFTER = 2_000;
/** A person needs longer to answer; a browser that shows no dialogs answers at once. */
const NO_ANSWER = 40;

/**
 * Asks before the page's form is sent, by its own event or by a button that says so. Only for who has switched it on:
 * the answer "no" is the one thing that keeps the page from what it does.
 * @param question what to ask now; null where there is nothing to ask
 * @param judged the form that it is about, or something in it: a search box is sent without a word
 * @returns ends it
 */
export function askBeforeSubmit(
  document: Document,
  question: () => string | null,
  judged: () => Element | null,
): () => void {
  const view = document.defaultView!;
  let passUntil = 0;

  function ask(event: Event): void {
    const text = event.isTrusted ? question() : null;
    const now = performance.now();
    if (text === null || now < passUntil) return;
    const agreed = view.confirm(text);
    if (agreed || performance.now() - now < NO_ANSWER) passUntil = performance.now() + AFTER;
    else {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  const onSubmit = (event: Event) => {
    const form = judged();
    const { contains } = Node.prototype;
    const sent = event.target as Node;
    if (!form || contains.call(sent, form) || contains.call(form, sent)) ask(event);
  };
  const onClick = (event: Event) => {
    if (event.composedPath().some((node) => node instanceof Element && sends(node))) ask(event);
  };
  view.addEventListener("submit", onSubmit, true);
  view.addEventListener("click", onClick, true);
  return () => {
    view.removeEventListener("submit", onSubmit, true);
    view.removeEventListener("click", onClick, true);
  };
}

function sends(element: Element): boolean {
  const isInput = element instanceof HTMLInputElement && /^(?:submit|button)$/.test(element.type);
  // A link with an address leads somewhere, as 发布信息 in a menu does; it sends nothing.
  const leads = /^\s*(?!#|javascript:)./i.test(element.getAttribute("href") ?? "");
  const isButton = /^(?:button|a)$/.test(element.localName) || element.getAttribute("role") === "button";
  if ((!isInput && !isButton) || leads) return false;
  const text = (isInput ? element.value : (element.textContent ?? "")).slice(0, LONGEST * 4).replace(/\s/g, "");
  return text.length <= LONGEST && SENDS.test(text);
}
