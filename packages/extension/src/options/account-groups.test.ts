import { expect, it } from "vitest";
import { accountGroups } from "./account-groups.js";

it("puts sentences under their table", () => {
  expect(accountGroups("表一\n  甲\n  乙\n\n表二\n")).toEqual([
    { heading: "表一", lines: ["甲", "乙"] },
    { heading: "表二", lines: [] },
  ]);
});
