import { useCallback, useEffect, useReducer } from "preact/hooks";
import type { BatchHead, BatchItem } from "../batch.js";
import type { BatchCommand, BatchUpdate } from "../messages.js";
import type { BatchConnection } from "../page-connection.js";
import type { FoundList } from "../read-list.js";

export interface ShownBatch {
  head: BatchHead;
  items: readonly BatchItem[];
}

/** All that the background told. */
export interface BatchState {
  settings: Extract<BatchUpdate, { type: "settings" }>["settings"] | null;
  /** Null until the background has told. */
  batches: readonly BatchHead[] | null;
  /** A list that is being read, or was. */
  list: FoundList | null;
  finding: boolean;
  /** The user has stopped the reading of the list. */
  stopped: boolean;
  batch: ShownBatch | null;
  trouble: string | null;
}

const before: BatchState = {
  settings: null,
  batches: null,
  list: null,
  finding: false,
  stopped: false,
  batch: null,
  trouble: null,
};

/** What the page itself changes. */
type Own = { type: "sent"; command: BatchCommand } | { type: "left-list" } | { type: "left-batch" };

export function useBatchState(connection: BatchConnection) {
  const [state, dispatch] = useReducer(next, before);
  useEffect(() => connection.subscribe(dispatch), [connection]);
  const send = useCallback(
    (command: BatchCommand) => {
      dispatch({ type: "sent", command });
      connection.send(command);
    },
    [connection],
  );
  const leaveList = useCallback(() => dispatch({ type: "left-list" }), []);
  const leaveBatch = useCallback(() => dispatch({ type: "left-batch" }), []);
  return { state, send, leaveList, leaveBatch };
}

export function next(state: BatchState, update: BatchUpdate | Own): BatchState {
  switch (update.type) {
    case "settings":
      return { ...state, settings: update.settings };
    case "batches":
      return { ...state, batches: update.batches };
    case "found":
      // What was on its way when the user stopped.
      if (!state.finding) return state;
      return { ...state, list: update.list, finding: !update.list.done };
    case "opened":
      return { ...state, batch: { head: update.batch, items: update.items }, list: null, finding: false };
    case "changed":
      // It was written: whatever was in the way is so no more.
      return { ...state, batch: changed(state.batch, update), trouble: null };
    case "erased":
      return update.batch === state.batch?.head.id ? { ...state, batch: null } : state;
    case "trouble":
      return { ...state, trouble: update.detail };
    case "sent":
      if (update.command.type === "find") return { ...state, list: null, finding: true, stopped: false };
      if (update.command.type === "stop-finding") return { ...state, finding: false, stopped: true };
      return state;
    case "left-list":
      return { ...state, list: null, finding: false };
    case "left-batch":
      return { ...state, batch: null };
    case "reports":
      return state;
  }
}

function changed(
  batch: ShownBatch | null,
  { batch: head, items }: Extract<BatchUpdate, { type: "changed" }>,
): ShownBatch | null {
  if (batch?.head.id !== head.id) return batch;
  if (items.length === 0) return { ...batch, head };
  const all = [...batch.items];
  for (const [at, item] of items) all[at] = item;
  return { head, items: all };
}
