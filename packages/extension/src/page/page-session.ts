import type { PageFacts } from "@mulu/catalog-core";
import type { FormReading, readForm } from "@mulu/catalog-core/form";
import { type DomReading, readDocumentInSlices } from "@mulu/catalog-core/page";
import { api } from "../browser/api.js";
import type { FromPage, PageMark, ToPage } from "../protocol/messages.js";
import type { Spot } from "../protocol/tab-state.js";
import { createHighlighter, type Highlighter, type Mark } from "./highlight/index.js";
import { withoutReadFrames } from "./same-host-frames.js";
import { watchChanges } from "./watch-changes.js";
import { type Typing, watchTyping } from "./watch-typing.js";

export interface PageSession {
  /** Does what the background asks. */
  receive(message: ToPage): void;
  /** The reading of forms, which comes only to pages that have one, is here: the form is read at once. */
  useForms(read: typeof readForm): void;
  stop(): void;
}

/**
 * Reads one frame of the page and draws its marks. It judges nothing: facts go to the background, marks come from it.
 * Nothing is written to the page but the one host of the marks, and that only while there are any.
 */
export function pageSession(document: Document, send: (message: FromPage) => void): PageSession {
  let page: DomReading | null = null;
  let facts: PageFacts | null = null;
  let form: FormReading | null = null;
  let scan = 0;
  let took = 0;
  let reading = new AbortController();
  let highlighter: Highlighter | null = null;
  let typing: Typing | null = null;
  let forms: typeof readForm | null = null;
  let unwatchPage: (() => void) | null = null;

  async function read(number: number): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    scan = number;
    const start = performance.now();
    try {
      page = await readDocumentInSlices(document, { signal });
    } catch (error) {
      if (signal.aborted) return;
      send({ to: "auditor", type: "crashed", scan, error: String(error).slice(0, 500) });
      return;
    }
    facts = withoutReadFrames(page.facts, page.element);
    form = facts.kind === "form" ? formNow() : null;
    took = performance.now() - start;
    tell();
    watch();
  }

  /** The clerk typed: only the form has changed. */
  function readFormAgain(): void {
    if (!forms || facts?.kind !== "form") return;
    const start = performance.now();
    form = formNow();
    took = performance.now() - start;
    tell();
  }

  function formNow(): FormReading | null {
    return forms?.(document, typing ? { touched: typing.touched } : {}) ?? null;
  }

  /** What was touched is remembered as long as the page has a form. */
  function watch(): void {
    if (form) typing ??= watchTyping(document, unwatchPage !== null, readFormAgain);
    else stopTyping();
  }

  function stopTyping(): void {
    typing?.stop();
    typing = null;
  }

  function tell(): void {
    if (facts) send({ to: "auditor", type: "facts", scan, facts, form: form?.facts ?? null, took });
  }

  function draw(marks: readonly PageMark[]): void {
    const placed = marks.flatMap(({ key, severity, kind, of, at, label }): Mark[] => {
      const element = (of === "form" ? form : page)?.element(at);
      return element ? [{ key, severity, kind, element, label }] : [];
    });
    if (placed.length > 0)
      highlighter ??= createHighlighter(document, {
        onPick: (key) => send({ to: "auditor", type: "picked", key }),
        texts: {
          group: api.i18n.getMessage("marksGroup"),
          name: ({ severity, label }) => api.i18n.getMessage("markName", [api.i18n.getMessage(severity), label]),
        },
      });
    highlighter?.show(placed);
  }

  function selectorOf({ of, at }: Spot): string | null {
    return (of === "form" ? form : page)?.place(at)?.selector ?? null;
  }

  function stop(): void {
    reading.abort();
    stopTyping();
    unwatchPage?.();
    unwatchPage = null;
    highlighter?.destroy();
    highlighter = null;
    page = form = facts = null;
  }

  return {
    receive(message) {
      switch (message.type) {
        case "read":
          void read(message.scan);
          if (message.watch)
            unwatchPage ??= watchChanges(
              document,
              (node) => highlighter?.owns(node) ?? false,
              () => void read(scan),
            );
          break;
        case "mark":
          draw(message.marks);
          break;
        case "focus":
          highlighter?.focus(message.key);
          break;
        case "visible":
          highlighter?.setVisible(message.visible);
          break;
        case "places":
          send({ to: "auditor", type: "places", id: message.id, selectors: message.spots.map(selectorOf) });
          break;
        case "stop":
          stop();
      }
    },
    useForms(read) {
      forms = read;
      readFormAgain();
      watch();
    },
    stop,
  };
}
