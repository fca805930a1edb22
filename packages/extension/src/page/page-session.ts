import type { PageFacts } from "@mulu/catalog-core";
import type { FormReading } from "@mulu/catalog-core/form";
import { type DomReading, readDocumentInSlices } from "@mulu/catalog-core/page";
import type { SiteProfile } from "@mulu/catalog-core/profile";
import { api } from "../browser/api.js";
import type { UsedProfile } from "../profile/messages.js";
import type { ProfileTools } from "../profile/profile-tools.js";
import type { FromPage, PageMark, ToPage } from "../protocol/messages.js";
import type { Spot } from "../protocol/tab-state.js";
import type { FormTools } from "./form-tools.js";
import { contentTypeOf } from "./highlight/dom.js";
import { createHighlighter, type Highlighter, type Mark } from "./highlight/index.js";
import { readSteadily } from "./read-steadily.js";
import { withoutReadFrames } from "./same-host-frames.js";
import { watchChanges } from "./watch-changes.js";
import { type Typing, watchTyping } from "./watch-typing.js";

export interface PageSession {
  /** Does what the background asks. */
  receive(message: ToPage): void;
  /** What forms need, which comes only to pages that have one, is here: the form is read at once. */
  useForms(tools: FormTools): void;
  /** The use of profiles is here, for sites that were taught. */
  useProfiles(tools: ProfileTools): void;
  stop(): void;
}

/**
 * Reads one frame of the page and draws its marks. It judges nothing: facts go to the background, marks come from it.
 * Nothing is written to the page but the one host of the marks, and that only while there are any.
 */
export function pageSession(document: Document, send: (message: FromPage) => void): PageSession {
  let page: DomReading | null = null;
  /** As they were read, and as they are with the site's profile. */
  let read: PageFacts | null = null;
  let facts: PageFacts | null = null;
  let profile: SiteProfile | null = null;
  let used: UsedProfile | null = null;
  let form: FormReading | null = null;
  let scan = 0;
  let took = 0;
  let reading: AbortController | null = null;
  let highlighter: Highlighter | null = null;
  /** Also for marks that are yet to come. */
  let isVisible = true;
  let typing: Typing | null = null;
  let forms: FormTools | null = null;
  /** What to ask before the form is sent. */
  let question: string | null = null;
  let unask: (() => void) | null = null;
  /** Takes back what was filled in, by the finding that proposed it. */
  const fills = new Map<string, () => boolean>();
  let profiles: ProfileTools | null = null;
  let unwatchPage: (() => void) | null = null;

  async function readPage(number: number): Promise<void> {
    // Where nothing is read there is no reason to make one: an error for it has the whole script parsed anew.
    reading?.abort();
    reading = new AbortController();
    const { signal } = reading;
    scan = number;
    const contentType = contentTypeOf(document);
    if (!/html|xml/.test(contentType)) {
      send({ to: "auditor", type: "not-a-page", scan, contentType });
      return;
    }
    const start = performance.now();
    try {
      page = await readSteadily(document, signal);
      read = withoutReadFrames(page.facts, page.element);
      factsAnew();
    } catch (error) {
      if (signal.aborted) return;
      send({ to: "auditor", type: "crashed", scan, error: String(error).slice(0, 500) });
      return;
    }
    took = performance.now() - start;
    tell();
    watch();
    // While the background judges.
    setTimeout(() => {
      if (isVisible && !signal.aborted) void marker().prepare();
    });
  }

  /** The facts with what the profile reads, and the form if it is one. */
  function factsAnew(): void {
    facts = read;
    used = null;
    if (read && page && profile && profiles) {
      ({ facts, used } = profiles.read(document, page, read, profile));
    }
    form = facts?.kind === "form" ? formNow() : null;
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
    return forms?.readForm(document, typing ? { touched: typing.touched } : {}) ?? null;
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
    if (facts) send({ to: "auditor", type: "facts", scan, facts, form: form?.facts ?? null, used, took });
  }

  function marker(): Highlighter {
    if (!highlighter) {
      highlighter = createHighlighter(document, {
        onPick: (key) => send({ to: "auditor", type: "picked", key }),
        texts: {
          group: api.i18n.getMessage("marksGroup"),
          name: ({ severity, label }) => api.i18n.getMessage("markName", [api.i18n.getMessage(severity), label]),
        },
      });
      highlighter.setVisible(isVisible);
    }
    return highlighter;
  }

  function draw(marks: readonly PageMark[]): void {
    const placed = marks.flatMap(({ key, severity, kind, of, at, label }): Mark[] => {
      const element = (of === "form" ? form : page)?.element(at);
      return element ? [{ key, severity, kind, element, label }] : [];
    });
    if (placed.length > 0) marker().show(placed);
    else highlighter?.show([]);
  }

  async function tried(id: number, profile: SiteProfile): Promise<void> {
    // Anew: the page may have changed since, and what is tried is what counts on the next visit.
    const reading = await readDocumentInSlices(document);
    if (!profiles) return;
    const { readings, problems } = profiles.read(document, reading, reading.facts, profile).used;
    send({ to: "auditor", type: "tried", id, tried: { readings, problems } });
  }

  function fill(key: string, at: number, value: string): boolean {
    const element = form?.element(at);
    const undo = element ? forms?.fillField(element, value) : null;
    if (undo) fills.set(key, undo);
    return Boolean(undo);
  }

  function unfill(key: string): boolean {
    const undone = fills.get(key)?.() ?? false;
    fills.delete(key);
    return undone;
  }

  function ask(what: string | null): void {
    question = what;
    if (question === null) {
      unask?.();
      unask = null;
    } else {
      const judged = () => form?.element(form.facts.at) ?? null;
      unask ??= forms?.askBeforeSubmit(document, () => question, judged) ?? null;
    }
  }

  function selectorOf({ of, at }: Spot): string | null {
    return (of === "form" ? form : page)?.place(at)?.selector ?? null;
  }

  function stop(): void {
    reading?.abort();
    reading = null;
    stopTyping();
    ask(null);
    fills.clear();
    unwatchPage?.();
    unwatchPage = null;
    highlighter?.destroy();
    highlighter = null;
    isVisible = true;
    page = form = read = facts = used = null;
  }

  return {
    receive(message) {
      switch (message.type) {
        case "read":
          void readPage(message.scan);
          break;
        case "watch":
          unwatchPage ??= watchChanges(
            document,
            (node) => highlighter?.owns(node) ?? false,
            () => readPage(scan),
          );
          // It was loaded just now: nothing was typed before.
          if (typing) {
            stopTyping();
            watch();
          }
          break;
        case "mark":
          draw(message.marks);
          break;
        case "focus":
          highlighter?.focus(message.key);
          break;
        case "visible":
          isVisible = message.visible;
          highlighter?.setVisible(isVisible);
          break;
        case "places":
          send({ to: "auditor", type: "places", id: message.id, selectors: message.spots.map(selectorOf) });
          break;
        case "fill":
        case "unfill": {
          // It was in another frame.
          if (message.type === "unfill" && !fills.has(message.key)) break;
          const done = message.type === "fill" ? fill(message.key, message.at, message.value) : unfill(message.key);
          send({ to: "auditor", type: "filled", key: message.key, what: message.type, done });
          // The page's own scripts were told as if it had been typed; the form is read at once.
          if (done) readFormAgain();
          break;
        }
        case "ask":
          ask(message.question);
          break;
        case "profile":
          profile = message.profile;
          if (read) {
            factsAnew();
            tell();
            watch();
          }
          break;
        case "try":
          void tried(message.id, message.profile);
          break;
        case "stop":
          stop();
      }
    },
    useForms(tools) {
      forms = tools;
      readFormAgain();
      watch();
    },
    useProfiles(tools) {
      profiles = tools;
    },
    stop,
  };
}
