import "@mulu/catalog-core/older-browsers";
import { mountOptions } from "./mount.js";
import { fakeActions, type Harness, type StateName, stateOf } from "./options.fixture.js";

// The settings with a stand-in for the store, for tests in a browser; the address says in which state.

const asked = new URLSearchParams(location.search);
const name = (asked.get("state") ?? "usual") as StateName;
const state = stateOf(name);
const settings = { ...state.settings, ...JSON.parse(asked.get("settings") ?? "{}") };
const harness: Harness = {
  calls: [],
  failing: new Set((asked.get("failing") ?? "").split(",")),
  permit: true,
  changed() {},
  state: { ...state, settings },
};
Object.assign(globalThis, { harness });
mountOptions(document.getElementById("options")!, fakeActions(name, harness));
