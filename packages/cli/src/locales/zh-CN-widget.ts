import type { WidgetCommandTexts } from "./widget-commands.js";

export const zhCNWidget: WidgetCommandTexts = {
  help: {
    summary: "网页组件：生成静态网页",
    description: "为网站上的目录组件 <mulu-catalog> 准备静态内容。",
    usage: "<命令> [选项]",
    source: "目录",
    commands: {
      render: {
        summary: "把目录写成网页组件的静态 HTML",
        description:
          "把目录写成网页组件的静态 HTML，供粘贴到网页中：组件内是完整的表格，不运行脚本也能看全；另附组件脚本的引用和供搜索引擎读取的数据（schema.org、DCAT）。",
        usage: "[选项] <目录>",
        after: `组件所需的 JSON 用 mulu catalog export --for-widget 生成。

示例：
  mulu catalog export 目录.xlsx --for-widget --out catalog.json
  mulu widget render 目录.xlsx --out 目录片段.html
  mulu widget render 目录.xlsx --page --src data/catalog.json --out index.html`,
      },
    },
    options: {
      src: "组件读取的目录 JSON 的地址（默认 catalog.json）",
      script: "组件脚本的地址（默认 mulu-catalog.iife.js）",
      page: "写成完整的网页，不写则为粘贴用的片段",
    },
  },
  address: (option, value) =>
    `${option} 的值“${value}”不能用作网页中的地址，请写相对地址，或者以 http:// 或 https:// 开头的网址。`,
};
