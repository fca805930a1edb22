import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./shared.js";

// One way of writing each official term, in all that Mulu says in Chinese. What pages of others say is theirs: labels are
// read in any writing (attributes/attributes.ts), and are not looked at here.

/** The term, and how it is written wrongly: by sound, by shape, or with another word. */
const TERMS: Record<string, readonly string[]> = {
  主动公开: ["主动公布", "自动公开", "主动公幵"],
  依申请公开: ["以申请公开", "依申公开", "依申请而公开", "申请公开类"],
  不予公开: ["不与公开", "不于公开", "不予公布"],
  公开属性: ["公开性质", "公开属姓"],
  公开时限: ["公开时间限制", "公开期现"],
  公开主体: ["公开主题"],
  公开依据: ["公开根据", "公开依剧"],
  公开渠道和载体: ["公开渠道与载体", "公开途径和载体"],
  全社会: ["全体社会"],
  特定群体: ["特定人群"],
  标准目录: ["标准目彔", "标准名录"],
  一级事项: ["一级事务"],
  二级事项: ["二级事务"],
  政务公开: ["政务公工", "政公开"],
  索引号: ["索引编号", "索引号码"],
  文号: ["文件号码"],
  成文日期: ["成文时期"],
  发布机构: ["发布机关", "发布机够"],
  备案: ["备按", "报备案卷"],
  解读: ["解渎"],
  栏目: ["拦目"],
  台账: ["台帐"],
  密级: ["密集度"],
  账号: ["帐号", "帐户"],
  登录: ["登陆"],
  其他: ["其它"],
  工作日: ["工做日"],
};

/** Chinese texts: documents, and files of sentences. */
function texts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ["node_modules", "dist"].includes(entry.name) || entry.name.startsWith(".") ? [] : texts(path);
    const isDocument = entry.name.endsWith(".zh-CN.md");
    const isLocale =
      /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) && /locales/.test(path) && /zh-CN/.test(path);
    return isDocument || isLocale ? [path] : [];
  });
}

const files = ["docs", "packages"].flatMap((folder) => texts(join(root, folder))).concat(join(root, "README.zh-CN.md"));

describe("official terms", () => {
  it("are looked for in all Chinese texts", () => {
    expect(files.length).toBeGreaterThan(55);
    expect(files.map((file) => basename(file))).toContain("zh-CN.ts");
    const said = files.map((file) => readFileSync(file, "utf8")).join("\n");
    // A term that nobody writes would guard nothing.
    for (const term of Object.keys(TERMS)) expect(said, term).toContain(term);
  });

  it.each(files.map((file) => relative(root, file)))("%s writes them as the glossary does", (file) => {
    const lines = readFileSync(join(root, file), "utf8").split("\n");
    const wrong = lines.flatMap((line, at) =>
      Object.entries(TERMS).flatMap(([term, slips]) =>
        slips.filter((slip) => line.includes(slip)).map((slip) => `${at + 1}: ${slip} → ${term}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
