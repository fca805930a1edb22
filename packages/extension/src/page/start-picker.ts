import { api, quietly } from "../browser/api.js";
import type { FromPicker, ToPicker } from "../profile/messages.js";
import { pickSession } from "../profile/pick-session.js";
import { leftHere } from "./left-here.js";

const pickerHere = leftHere<{ isAlive(): boolean }>("mulu.picker");

/** Waits in a frame for the user to teach the site, once: the script comes anew each time he does. */
export function startPicker(): void {
  if (pickerHere.get()?.isAlive()) return;
  pickerHere.put({ isAlive: () => api.runtime?.id !== undefined });
  const session = pickSession(document, (message: FromPicker) =>
    quietly((done) => api.runtime.sendMessage(message, done)),
  );
  api.runtime.onMessage.addListener((message: ToPicker) => {
    if (message?.to === "picker") session.receive(message);
  });
}
