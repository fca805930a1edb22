import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsHost, matchProfile } from "./match-profile.js";
import { profileOf } from "./profile.fixture.js";

const profile = (id: string, hosts: string[], pages?: string[], madeOn = "2026-01-01") =>
  profileOf({}, { id, hosts, madeOn, ...(pages && { pages }) });

const profiles = [
  profile("wide", ["*.gov.example"]),
  profile("county", ["*.qingzhang.gov.example"]),
  profile("site", ["www.qingzhang.gov.example"]),
  profile("columns", ["www.qingzhang.gov.example"], ["/xxgk/"]),
  profile("documents", ["www.qingzhang.gov.example"], ["/xxgk/*/t*.html"]),
  profile("chinese", ["www.qingzhang.gov.example"], ["/公开/"]),
  profile("query", ["www.qingzhang.gov.example"], ["/show.php?id=*"]),
  profile("port", ["127.0.0.1:8080"]),
];

describe("the profile that counts for an address", () => {
  it.each([
    ["https://www.qingzhang.gov.example/", "site"],
    ["https://www.qingzhang.gov.example/xxgk/", "columns"],
    ["https://www.qingzhang.gov.example/xxgk/a/t20240520.html", "documents"],
    ["https://www.qingzhang.gov.example/xxgk/a/t20240520.shtml", "columns"],
    ["https://www.qingzhang.gov.example/%E5%85%AC%E5%BC%80/1.html", "chinese"],
    ["https://www.qingzhang.gov.example/show.php?id=3", "query"],
    ["https://www.qingzhang.gov.example:8443/", "site"],
    ["https://edu.qingzhang.gov.example/xxgk/", "county"],
    ["https://qingzhang.gov.example/", "county"],
    ["https://other.gov.example/", "wide"],
    ["https://notgov.example/", null],
    ["http://127.0.0.1:8080/a", "port"],
    ["http://127.0.0.1:8081/a", null],
    ["file:///www.qingzhang.gov.example/", null],
    ["nonsense", null],
  ])("%s: %s", (url, id) => expect(matchProfile(profiles, url)?.id ?? null).toBe(id));

  it("is the youngest of two that fit alike", () => {
    const both = [profile("young", ["a.cn"], undefined, "2026-05-01"), profile("old", ["a.cn"])];
    expect(matchProfile(both, "http://a.cn/")?.id).toBe("young");
    expect(matchProfile(both.reverse(), "http://a.cn/")?.id).toBe("young");
  });

  it("doesn't depend on the order", () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray(profiles, { minLength: profiles.length }),
        (mixed) => matchProfile(mixed, "https://www.qingzhang.gov.example/xxgk/a/t1.html")?.id === "documents",
      ),
    ));

  it("is found at once, whatever the pattern", () => {
    const bomb = profile("bomb", ["a.cn"], [`/${"a*".repeat(140)}b`]);
    const start = performance.now();
    expect(matchProfile([bomb], `http://a.cn/${"a".repeat(100_000)}`)).toBeNull();
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("belongs to the site whatever its pages", () => {
    expect(fitsHost(["*.a.cn"], "http://b.a.cn/x")).toBe(true);
    expect(fitsHost(["a.cn"], "http://b.a.cn/x")).toBe(false);
  });
});
