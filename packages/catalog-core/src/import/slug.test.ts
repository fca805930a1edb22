import { expect, it } from "vitest";
import { hashOf } from "./hash.js";
import { oneWordOf, shortened, slugOf } from "./slug.js";

it.each([
  ["学前教育", "xueqian-jiaoyu"],
  ["普惠性幼儿园", "puhuixing-youeryuan"],
  ["拟征收土地告知", "ni-zhengshou-tudi-gaozhi"],
  ["房屋征收与补偿", "fangwu-zhengshou-yu-buchang"],
  ["重要政策执行情况", "zhongyao-zhengce-zhixing-qingkuang"],
  ["行政处罚", "xingzheng-chufa"],
  ["校长信箱", "xiaozhang-xinxiang"],
  ["银行信息", "yinhang-xinxi"],
  ["“两免一补”政策（2024）", "liangmian-yibu-zhengce-2024"],
  ["绿化率", "lvhualv"],
  ["A股 B/C", "a-gu-b-c"],
  ["", ""],
  ["★", ""],
])("%s", (name, slug) => expect(slugOf(name)).toBe(slug));

it("a region in one word", () => expect(oneWordOf("清漳县")).toBe("qingzhangxian"));

it("long names are cut at a word's end and stay two", () => {
  const [one, other] = [shortened("abcd-efgh-ijkl-mnop", 15, "甲"), shortened("abcd-efgh-ijkl-mnop", 15, "乙")];
  expect(one).toMatch(/^abcd-[a-z0-9]{6}$/);
  expect(one).not.toBe(other);
  expect(hashOf("甲")).toMatch(/^[a-z0-9]{6}$/);
});
