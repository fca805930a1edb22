import { expect, it } from "vitest";
import type { ProfileView } from "../profile/profile-view.js";
import { batchOf, links, row } from "./batch.fixture.js";
import type { BatchItem } from "./batch.js";
import { profilesOf } from "./profiles-of.js";

const one = (profile?: Partial<ProfileView>): BatchItem => ({
  ...batchOf(links(1)).items[0]!,
  row: { ...row, ...(profile && { profile: { id: "a", name: "甲", failed: [], broken: [], ...profile } }) },
});

it("counts the pages of each profile, and those that an attribute was not read on", () => {
  const items = [
    one({ failed: ["publisher"] }),
    one({}),
    one({ failed: ["genre", "publisher"] }),
    one({ id: "b", name: "乙", failed: ["genre"], broken: ["genre"] }),
    { ...one(), row: null },
    // Of a batch that was made before profiles were used.
    one(),
  ];
  expect(profilesOf(items)).toEqual([
    {
      id: "a",
      name: "甲",
      pages: 3,
      failed: [
        { attribute: "publisher", pages: 2 },
        { attribute: "genre", pages: 1 },
      ],
      broken: [],
    },
    { id: "b", name: "乙", pages: 1, failed: [{ attribute: "genre", pages: 1 }], broken: ["genre"] },
  ]);
});

it("says what is broken after the last page: what was read again is not", () => {
  const items = [one({ broken: ["publisher"], failed: ["publisher"] }), one({})];
  expect(profilesOf(items)[0]!.broken).toEqual([]);
});
