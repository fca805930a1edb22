// UJCMS: fields that administrators added, as Element Plus items; lists open at the end of the page, one of them virtual.
import ElementPlus from "element-plus";
import "element-plus/dist/index.css";
import { createApp } from "vue/dist/vue.esm-bundler.js";
import { record, show } from "./record.js";

show('<div id="app"></div>');
createApp({
  data: () => ({
    record: {
      ...record,
      published: record.published && `${record.published} 09:00:00`,
      topics: record.topic ? ["民生", record.topic] : [],
    },
    statuses: ["主动公开", "依申请公开", "不予公开"],
    levels: ["非涉密", "秘密", "机密", "绝密"].map((label) => ({ label, value: label })),
    topics: [{ value: "民生", label: "民生", children: ["教育", "卫生"].map((value) => ({ value, label: value })) }],
    limits: ["长期", "限时"],
  }),
  template: `<el-form :model="record" label-width="120px" style="width: 760px">
    <el-form-item label="标题" prop="title" required><el-input v-model="record.title" /></el-form-item>
    <el-row><el-col :span="12"><el-form-item label="文号" prop="documentNumber"><el-input v-model="record.documentNumber" /></el-form-item></el-col>
    <el-col :span="12"><el-form-item label="发布机构" prop="publisher" required><el-input v-model="record.publisher" /></el-form-item></el-col></el-row>
    <el-row><el-col :span="12"><el-form-item label="公开方式" prop="status"><el-select v-model="record.status" class="way"><el-option v-for="one of statuses" :label="one" :value="one" /></el-select></el-form-item></el-col>
    <el-col :span="12"><el-form-item label="密级" prop="level"><el-select-v2 v-model="record.level" :options="levels" class="level" /></el-form-item></el-col></el-row>
    <el-form-item label="不公开理由" prop="reason"><el-input v-model="record.reason" /></el-form-item>
    <el-row><el-col :span="12"><el-form-item label="公开时限" prop="limit"><el-select v-model="record.limit" filterable class="limit"><el-option v-for="one of limits" :label="one" :value="one" /></el-select></el-form-item></el-col>
    <el-col :span="12"><el-form-item label="废止日期" prop="limitEnd"><el-date-picker v-model="record.limitEnd" value-format="YYYY-MM-DD" class="end" /></el-form-item></el-col></el-row>
    <el-form-item label="主题分类" prop="topics"><el-cascader v-model="record.topics" :options="topics" /></el-form-item>
    <el-form-item label="发布日期" prop="published"><el-date-picker v-model="record.published" type="datetime" value-format="YYYY-MM-DD HH:mm:ss" /></el-form-item>
    <el-form-item label="正文" prop="body"><el-input v-model="record.body" type="textarea" :rows="3" class="body" /></el-form-item>
    <el-form-item><el-button type="primary">保存</el-button></el-form-item>
  </el-form>`,
})
  .use(ElementPlus)
  .mount("#app");
