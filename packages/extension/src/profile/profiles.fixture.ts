import type { SiteProfile } from "@mulu/catalog-core/profile";
import type { KeptProfile } from "./profile-actions.js";

/** A county that does not exist. */
export function profilesFixture(): KeptProfile[] {
  const profile = (id: string, name: string, others: Partial<SiteProfile> = {}): SiteProfile => ({
    profile: 1,
    id,
    name,
    hosts: ["www.qingzhang.gov.example"],
    attributes: {
      publisher: [{ selector: ".card li", after: "办理部门：" }],
      publishDate: [{ selector: "#zoom > p:nth-of-type(2)" }],
    },
    madeOn: "2026-11-02",
    ...others,
  });
  return [
    {
      profile: profile("qingzhang", "清漳县教育局", { madeBy: "局办公室", note: "改版后的文章页" }),
      enabled: true,
      broken: [{ attribute: "publishDate", problem: "nothing-matched", since: "2026-11-12" }],
      managed: false,
    },
    {
      profile: profile("qingzhang-old", "清漳县教育局旧版", { pages: ["/art/*"], kind: "article" }),
      enabled: false,
      broken: [],
      managed: false,
    },
    {
      profile: profile("wendu", "文渡街道办事处", { hosts: ["*.wendu.gov.example"] }),
      enabled: true,
      broken: [],
      managed: true,
    },
  ];
}
