import type { FromPicker, ToPicker } from "./messages.js";
import { type Picker, startPicking } from "./picker.js";

/** The picker of one frame, as the background asks for it: what its script is made of. */
export function pickSession(document: Document, send: (message: FromPicker) => void) {
  let picker: Picker | null = null;
  return {
    receive(message: ToPicker): void {
      if (message.type === "key") {
        picker?.press(message.key);
        return;
      }
      picker?.stop();
      picker = null;
      if (message.type === "stop") return;
      picker = startPicking(document, {
        texts: message.texts,
        dark: message.dark,
        onMove: (text) => send({ to: "auditor", type: "pick-at", text }),
        onEnd(element) {
          picker = null;
          send(element ? { to: "auditor", type: "picked-element", element } : { to: "auditor", type: "pick-ended" });
        },
      });
    },
  };
}
