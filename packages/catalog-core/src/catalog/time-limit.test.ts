import { expect, it } from "vitest";
import { meaningOf, timeLimitOf } from "./time-limit.js";

it.each<[string, unknown]>([
  ["自信息形成或者变更之日起20个工作日内", { kind: "working-days", days: 20 }],
  ["20 个工 作日", { kind: "working-days", days: 20 }],
  ["２０个工作日内", { kind: "working-days", days: 20 }],
  ["二十个工作日内", { kind: "working-days", days: 20 }],
  ["十五个工作日", { kind: "working-days", days: 15 }],
  ["5个工作日内", { kind: "working-days", days: 5 }],
  ["制定或获取信息之日起10个工作日内，重大的5个工作日内", { kind: "working-days", days: 10 }],
  ["形成之日起30日内", { kind: "days", days: 30 }],
  ["每年1月31日前", { kind: "yearly", by: "01-31" }],
  ["每年3月底前", { kind: "yearly", by: "03-31" }],
  ["即时", { kind: "at-once" }],
  ["及时公开", { kind: "at-once" }],
  ["每季度", { kind: "periodic", months: 3 }],
  ["每学期更新", { kind: "periodic", months: 6 }],
  ["长期公开", { kind: "lasting" }],
  ["按规定", null],
  ["每年13月45日前", { kind: "periodic", months: 12 }],
  ["", null],
])("%s", (text, meaning) => expect(meaningOf(text)).toEqual(meaning));

it("keeps the text as it is written", () => {
  expect(timeLimitOf("20个工作日")).toEqual({ text: "20个工作日", workingDays: 20 });
  expect(timeLimitOf("即时")).toEqual({ text: "即时" });
});
