import { readDocument } from "@mulu/catalog-core/page";
import { domTree, labelBeside, suggestSelectors } from "@mulu/catalog-core/profile";
import type { PickedElement, PickKey } from "./messages.js";
import type { KeptProfile, ProfileActions } from "./profile-actions.js";
import { profileTools } from "./profile-tools.js";

// A stand-in for background and page: profiles are kept in a list, and picking is done on a document of its own.

export interface FakeActions extends ProfileActions {
  kept: KeptProfile[];
  /** What was asked, in order. */
  readonly asked: string[];
  readonly keys: PickKey[];
  readonly files: { name: string; text: string }[];
  /** Ends the picking with the element of the page that the selector finds, or with none. */
  finishPick(selector: string | null): void;
  movePick(text: string): void;
  /** The next action fails with these words. */
  failNext: string | null;
}

export function fakeActions(html: string, kept: KeptProfile[] = []): FakeActions {
  const page = new DOMParser().parseFromString(html, "text/html");
  const watchers = new Set<() => void>();
  let finish: ((picked: PickedElement | null) => void) | null = null;
  let moved: (text: string) => void = () => {};

  async function changed(what: string, change: () => void): Promise<void> {
    asked.push(what);
    const failure = fake.failNext;
    fake.failNext = null;
    if (failure !== null) throw new Error(failure);
    change();
    for (const watcher of watchers) watcher();
  }

  const asked: string[] = [];
  const fake: FakeActions = {
    kept,
    asked,
    keys: [],
    files: [],
    failNext: null,
    list: async () => [...fake.kept],
    watch(listener) {
      watchers.add(listener);
      return () => void watchers.delete(listener);
    },
    save: (profiles) =>
      changed(`save ${profiles.map(({ id }) => id).join(" ")}`, () => {
        for (const profile of profiles) put({ profile, enabled: true, broken: [], managed: false });
      }),
    remove: (id) =>
      changed(`remove ${id}`, () => {
        fake.kept = fake.kept.filter(({ profile }) => profile.id !== id);
      }),
    restore: (one) => changed(`restore ${one.profile.id}`, () => put(one)),
    setEnabled: (id, enabled) =>
      changed(`${enabled ? "enable" : "disable"} ${id}`, () => {
        fake.kept = fake.kept.map((one) => (one.profile.id === id ? { ...one, enabled } : one));
      }),
    startPicking(onMove) {
      asked.push("pick");
      moved = onMove;
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
    pressKey: (key) => void fake.keys.push(key),
    stopPicking: () => fake.finishPick(null),
    async tryProfile(profile) {
      const reading = readDocument(page);
      return profileTools.read(page, reading, reading.facts, profile).used;
    },
    async saveFile(name, text) {
      fake.files.push({ name, text });
    },
    movePick: (text) => moved(text),
    finishPick(selector) {
      const element = selector === null ? null : page.querySelector(selector);
      finish?.(element && pickedElement(element));
      finish = null;
    },
  };

  function put(one: KeptProfile): void {
    const known = fake.kept.findIndex(({ profile }) => profile.id === one.profile.id);
    fake.kept = known < 0 ? [...fake.kept, one] : fake.kept.map((kept, i) => (i === known ? one : kept));
  }

  function pickedElement(element: Element): PickedElement {
    const tree = domTree(page);
    return {
      url: "https://www.qingzhang.gov.example/",
      name: element.localName,
      text: element.textContent ?? "",
      label: labelBeside(tree, element)?.text ?? null,
      suggestions: suggestSelectors(tree, element),
    };
  }

  return fake;
}
