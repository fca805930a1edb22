// SSCMS v7: fields made from the site's settings as Element form items, and 内容属性, which is no disclosure status.
import ElementPlus from "element-plus";
import "element-plus/dist/index.css";
import { createApp } from "vue/dist/vue.esm-bundler.js";
import { record, show } from "./record.js";

show('<div id="app"></div>');
createApp({
  data: () => ({
    record: { ...record, flags: ["热点"] },
    statuses: ["主动公开", "依申请公开", "不予公开"],
    flags: ["置顶", "推荐", "热点", "醒目"],
    lines: record.body.split("\n"),
  }),
  template: `<el-form :model="record" label-width="120px" style="width: 760px">
    <el-form-item label="标题" required><el-input v-model="record.title" /></el-form-item>
    <el-form-item label="索引号"><el-input v-model="record.indexNumber" /></el-form-item>
    <el-form-item label="文号"><el-input v-model="record.documentNumber" placeholder="如：清漳教〔2026〕1号" /></el-form-item>
    <el-form-item label="公开属性" required><el-radio-group v-model="record.status"><el-radio v-for="one of statuses" :value="one">{{ one }}</el-radio></el-radio-group></el-form-item>
    <el-form-item label="不予公开理由"><el-input v-model="record.reason" type="textarea" /></el-form-item>
    <el-form-item label="成文日期"><el-date-picker v-model="record.written" type="date" value-format="YYYY-MM-DD" /></el-form-item>
    <el-form-item label="发布日期"><el-date-picker v-model="record.published" type="date" value-format="YYYY-MM-DD" /></el-form-item>
    <el-form-item label="内容属性"><el-checkbox-group v-model="record.flags"><el-checkbox v-for="one of flags" :value="one">{{ one }}</el-checkbox></el-checkbox-group></el-form-item>
    <el-form-item label="正文"><div class="w-e-text-container" style="border: 1px solid #ccc; width: 100%"><div class="body" contenteditable="true"><p v-for="line of lines">{{ line }}</p></div></div></el-form-item>
    <el-form-item><el-button type="primary">保 存</el-button></el-form-item>
  </el-form>`,
})
  .use(ElementPlus)
  .mount("#app");
