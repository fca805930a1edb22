import "fake-indexeddb/auto";
import { afterEach } from "vitest";
import type { NewAudit } from "./history.js";
import type { SettingsArea, SettingsSources } from "./settings.js";
import { type Store, type StoreOptions, type StoreTrouble, storeOf } from "./store.js";

// Tests of the store run on a database in memory, each on one of its own.

const opened: Store[] = [];
let count = 0;

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

export interface TestStore {
  store: Store;
  name: string;
  troubles: StoreTrouble[];
}

/** A store of its own, or another connection to one that is named. */
export function testStore(options: StoreOptions = {}): TestStore {
  const troubles: StoreTrouble[] = [];
  const name = options.name ?? `test-${++count}`;
  const store = storeOf({ onTrouble: (trouble) => troubles.push(trouble), patience: 20, ...options, name });
  opened.push(store);
  return { store, name, troubles };
}

/** An audit of a page of 清漳县, which does not exist. */
export function auditAt(at: string, change: Partial<NewAudit> = {}): NewAudit {
  return {
    at,
    url: "http://www.qingzhang.example/art/1.html",
    title: "清漳县教育局关于义务教育招生的通知",
    kind: "article",
    itemId: "enrolment.area",
    catalogId: "catalog",
    counts: { pass: 3, fail: 2, review: 1, notApplicable: 4, error: 0, waived: 0 },
    findings: [
      { key: "aaa", rule: "index-number", outcome: "fail" },
      { key: "bbb", rule: "document-number", outcome: "review" },
    ],
    ...change,
  };
}

/** A moment so many minutes after midnight. */
export function minute(minutes: number): string {
  return new Date(Date.UTC(2026, 10, 23) + minutes * 60_000).toISOString();
}

/** `storage.local` in memory. */
export function testArea(values: Record<string, unknown> = {}): SettingsArea & { values: Record<string, unknown> } {
  return {
    values,
    get(keys, done) {
      const found = Object.fromEntries(keys.filter((key) => key in values).map((key) => [key, values[key]]));
      setTimeout(() => done(found));
    },
    set(changed, done) {
      Object.assign(values, JSON.parse(JSON.stringify(changed)));
      setTimeout(done);
    },
    remove(keys, done) {
      for (const key of keys) delete values[key];
      setTimeout(done);
    },
  };
}

export function testSources(change: Partial<SettingsSources> = {}): SettingsSources & { local: SettingsArea } {
  return { local: testArea(), uiLanguage: "zh-CN", ...change };
}
