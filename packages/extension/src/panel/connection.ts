import type { ProfileActions } from "../profile/profile-actions.js";
import type { PanelCommand, PanelUpdate } from "../protocol/messages.js";

/** What the panel talks to: the background over a browser port, or a stand-in. */
export interface PanelConnection {
  /** The listener gets the present settings and state first, then every change; the result ends it. */
  subscribe(listener: (update: PanelUpdate) => void): () => void;
  send(command: PanelCommand): void;
  /** Teaching the site; a stand-in may do without. */
  profiles?: ProfileActions;
}
