import { onBeforeUnmount, type Ref, ref, shallowRef } from "vue";
import type { AuditAnswer, AuditRequest, FromWorker } from "./audit-messages.js";

/** A page that takes longer than this is not waited for. */
const PATIENCE = 15_000;
/** So often is a page judged beforehand: code that runs for the first time takes several times as long. */
const WARM_UP = 12;
/** Names requests that nobody waits for. */
const NOBODY = -1;

export type AuditState = "idle" | "busy" | "done" | "failed" | "too-long";

/** What is asked of the worker; of several requests the newest counts. */
export function useAudit(): {
  state: Ref<AuditState>;
  answer: Ref<AuditAnswer | null>;
  audit: (request: Omit<AuditRequest, "id" | "as">) => void;
  /** Makes ready for the first page, beside this one. */
  warmUp: (request: Omit<AuditRequest, "id" | "as">) => void;
  /** The whole report as a file's text; null where it could not be made. */
  reportAs: (as: "html" | "json", request: Omit<AuditRequest, "id" | "as">) => Promise<string | null>;
  clear: () => void;
} {
  const state = ref<AuditState>("idle");
  const answer = shallowRef<AuditAnswer | null>(null);
  const files = new Map<number, (text: string | null) => void>();
  let worker: Worker | null = null;
  let newest = 0;
  let timer = 0;

  function ask(request: Omit<AuditRequest, "id">): number {
    worker ??= started();
    newest++;
    worker.postMessage({ id: newest, ...request });
    clearTimeout(timer);
    timer = window.setTimeout(() => end("too-long"), PATIENCE);
    return newest;
  }

  function started(): Worker {
    const made = new Worker(new URL("./audit-worker.ts", import.meta.url), { type: "module" });
    made.addEventListener("error", () => end("failed"));
    made.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.id === newest) clearTimeout(timer);
      if ("file" in data) files.get(data.id)?.(data.file);
      else if (files.has(data.id)) files.get(data.id)?.(null);
      else if (data.id === newest && "failed" in data) state.value = "failed";
      else if (data.id === newest && "findings" in data) {
        answer.value = data;
        state.value = "done";
      }
      files.delete(data.id);
    });
    return made;
  }

  /** The worker is given up; the next request starts another. */
  function end(why: AuditState): void {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
    for (const give of files.values()) give(null);
    files.clear();
    answer.value = null;
    state.value = why;
  }

  onBeforeUnmount(() => end("idle"));

  return {
    state,
    answer,
    audit(request) {
      state.value = "busy";
      ask(request);
    },
    warmUp(request) {
      worker ??= started();
      for (let i = 0; i < WARM_UP; i++) worker.postMessage({ id: NOBODY, ...request });
    },
    reportAs: (as, request) => new Promise((resolve) => files.set(ask({ ...request, as }), resolve)),
    clear: () => end("idle"),
  };
}
