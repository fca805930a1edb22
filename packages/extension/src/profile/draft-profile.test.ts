import { checkProfiles } from "@mulu/catalog-core/profile";
import { describe, expect, it } from "vitest";
import { bySite, draftFor, fileName, hostOf, sourceOf, withoutAttribute, withSource } from "./draft-profile.js";
import type { KeptProfile } from "./profile-actions.js";

const TODAY = "2026-11-23";
const kept = (id: string, hosts: string[], enabled = true): KeptProfile => ({
  profile: { profile: 1, id, name: id, hosts, attributes: { publisher: [{ selector: "td" }] }, madeOn: TODAY },
  enabled,
  broken: [],
  managed: false,
});

it("only pages of the web with a host that profiles can name are taught", () => {
  expect(hostOf("https://www.qingzhang.gov.example/a?b")).toBe("www.qingzhang.gov.example");
  expect(hostOf("http://10.1.2.3:8080/")).toBe("10.1.2.3:8080");
  for (const url of ["file:///a.html", "about:blank", "http://[::1]/", "chrome://settings", "", "a"])
    expect(hostOf(url)).toBeNull();
});

describe("what is taught goes into", () => {
  it("a new profile of the host, under a free id, that the check lets through", () => {
    const draft = draftFor([kept("www-a-cn", ["b.cn"])], "http://www.a.cn/x", TODAY)!;
    expect(draft).toMatchObject({ id: "www-a-cn-2", name: "www.a.cn", hosts: ["www.a.cn"], madeOn: TODAY });
    for (const url of [
      "http://10.1.2.3:8080/",
      "http://政务.example/",
      `http://${"a".repeat(60)}.${"b".repeat(60)}.cn/`,
    ]) {
      const whole = withSource(
        draftFor([], url, TODAY)!,
        "publisher",
        sourceOf({ selector: " td ", after: "甲：", before: " " }),
      );
      expect(whole.attributes.publisher).toEqual([{ selector: "td", after: "甲：" }]);
      expect(checkProfiles(whole)).toEqual({ ok: true, profiles: [whole] });
    }
  });

  it("the profile in use there, not one that is switched off", () => {
    const list = [kept("off", ["www.a.cn"], false), kept("on", ["*.a.cn"])];
    expect(draftFor(list, "http://www.a.cn/x", TODAY)!.id).toBe("on");
    expect(draftFor(list.slice(0, 1), "http://www.a.cn/x", TODAY)!.id).toBe("www-a-cn");
    expect(draftFor(list, "file:///a", TODAY)).toBeNull();
  });
});

it("attributes come and go without changing the profile given", () => {
  const { profile } = kept("a", ["a.cn"]);
  const more = withSource(profile, "genre", { selector: "b" });
  expect(Object.keys(more.attributes)).toEqual(["publisher", "genre"]);
  expect(Object.keys(withoutAttribute(more, "publisher").attributes)).toEqual(["genre"]);
  expect(Object.keys(profile.attributes)).toEqual(["publisher"]);
});

it("profiles are told by site, and files named after them", () => {
  const list = [kept("a", ["a.cn"]), kept("b", ["b.cn"], false)];
  expect(bySite(list, "http://b.cn/").own.map(({ profile }) => profile.id)).toEqual(["b"]);
  expect(bySite(list, null).others).toHaveLength(2);
  expect(fileName([list[0]!.profile], TODAY)).toBe("mulu-profile-a.json");
  expect(
    fileName(
      list.map(({ profile }) => profile),
      TODAY,
    ),
  ).toBe("mulu-profiles-2026-11-23.json");
});
