import { api, called, quietly } from "../browser/api.js";

type Sender = NonNullable<Parameters<Parameters<typeof api.runtime.onConnect.addListener>[0]>[0]["sender"]>;

/** Panels in pages, and which tab each of them may show. */
export interface PanelFrames {
  /** Address of a panel to be put into a page. */
  urlFor(tab: number): string;
  /** The tab that a panel shows by what its port is called; null for one that nobody opened. */
  tabOf(name: string, sender: Sender): Promise<number | null>;
  /** The tab is closed. */
  forget(tab: number): void;
}

const EMBEDDED = "in-page:";
const KEY = "panelTokens";
type Tokens = Record<string, number>;

/** Tokens outlive the background's sleep; the browsers that need them have no storage for a session. */
export function panelFrames(): PanelFrames {
  const kept = called<{ [KEY]?: Tokens }>((done) => api.storage.local.get(KEY, done)).then(
    (values) => new Map(Object.entries(values[KEY] ?? {})),
    () => new Map<string, number>(),
  );
  const change = async (how: (tokens: Map<string, number>) => void) => {
    const tokens = await kept;
    how(tokens);
    quietly((done) => api.storage.local.set({ [KEY]: Object.fromEntries(tokens) }, done));
  };

  return {
    urlFor(tab) {
      const token = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join("-");
      void change((tokens) => tokens.set(token, tab));
      return `${api.runtime.getURL("/sidepanel.html")}#${EMBEDDED}${token}`;
    },
    async tabOf(name, sender) {
      if (name.startsWith(EMBEDDED)) {
        const tab = (await kept).get(name.slice(EMBEDDED.length));
        return tab !== undefined && tab === sender.tab?.id ? tab : null;
      }
      // The side panel is in no tab; in a tab of its own it is nobody's frame.
      return sender.frameId === undefined || sender.frameId === 0 ? Number(name) : null;
    },
    forget(tab) {
      void change((tokens) => {
        for (const [token, one] of tokens) if (one === tab) tokens.delete(token);
      });
    },
  };
}
