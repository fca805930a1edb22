import { expect, it } from "vitest";
import { findings } from "./panel.fixture.js";
import { showCommand } from "./show-command.js";

it("shows a finding where it is, or where it belongs", () => {
  const all = findings("zh-CN");
  const of = (key: string) => showCommand(all.find((finding) => finding.key === key)!);
  expect(of("index-number/empty")).toMatchObject({ type: "show", spot: { at: 41 }, key: "index-number/empty" });
  expect(of("publisher/missing")).toMatchObject({ spot: { at: 38 } });
  expect(of("site-tags/missing/siteDomain")).toBeNull();
});
