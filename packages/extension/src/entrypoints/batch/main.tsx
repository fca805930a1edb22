import "@mulu/catalog-core/older-browsers";
import { batchPort } from "../../batch/batch-port.js";
import { webPage } from "../../batch/link-address.js";
import { mountBatch } from "../../batch/page/mount.js";
import { api, called } from "../../browser/api.js";
import { saveFile } from "../../browser/save-file.js";

const asked = new URLSearchParams(location.search);
// Whatever an address may say: only web pages are read.
const url = webPage(asked.get("url") ?? "") ?? "";
const tab = /^\d{1,10}$/.test(asked.get("tab") ?? "") ? Number(asked.get("tab")) : null;

mountBatch(document.getElementById("batch")!, {
  connection: batchPort(url),
  url,
  tab,
  batch: asked.get("batch"),
  allow: (origins) => called<boolean>((done) => api.permissions.request({ origins }, done)).catch(() => false),
  saveFile: (name, type, content) => void saveFile(name, type, content),
  onShow(batch) {
    const query = new URLSearchParams(location.search);
    if (batch === null) query.delete("batch");
    else query.set("batch", batch);
    history.replaceState(null, "", `?${query}`);
  },
});
